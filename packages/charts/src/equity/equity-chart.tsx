import { useMemo, useRef, type ReactElement } from "react"
import { english, type ChartLanguage } from "../chart-language"
import { equitySummary } from "./equity-summary"
import { useEquityPlot } from "./use-equity-plot"
import type { EquitySeries } from "./equity-series"

interface EquityChartProps {
  series: EquitySeries
  currency: string
  /** IANA zone of the rules: the time axis and the tooltip speak it. */
  timeZone: string
  height?: number
  /** Line only: no axes, no tooltip, no key. */
  compact?: boolean
  /** English where not said. */
  language?: ChartLanguage
}

/**
 * Equity with its low and high, balance, the floors as they moved, the zone below them, the target
 * and what happened. Drag selects a time, a double click shows all. Whoever cannot see it hears one
 * sentence with the same numbers.
 */
export function EquityChart({
  series,
  currency,
  timeZone,
  height = 340,
  compact = false,
  language = english,
}: EquityChartProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  useEquityPlot(box, {
    series,
    currency,
    timeZone,
    height,
    compact,
    language,
  })
  const summary = useMemo(
    () => equitySummary(series, currency, timeZone, language),
    [series, currency, timeZone, language]
  )
  const { words } = language
  const last = series.points[series.points.length - 1]
  return (
    <figure className="hw-equity">
      <div
        ref={box}
        className="hw-equity-plot"
        style={{ height }}
        aria-hidden="true"
      />
      {series.points.length === 0 && (
        <p className="hw-equity-empty">{words.empty}</p>
      )}
      <figcaption className="hw-sr">{summary}</figcaption>
      {!compact && (
        <ul className="hw-key" aria-hidden="true">
          <li data-line="equity">{words.equityRange}</li>
          <li data-line="balance">{words.balance}</li>
          {last?.daily_floor != null && (
            <li data-line="daily">{words.dailyFloor}</li>
          )}
          {last?.overall_floor != null && (
            <li data-line="overall">{words.overallFloor}</li>
          )}
          {series.target !== null && <li data-line="target">{words.target}</li>}
          <li data-line="zone">{timeZone}</li>
        </ul>
      )}
    </figure>
  )
}
