import { useMemo, useRef, type ReactElement } from "react"
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
}: EquityChartProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  useEquityPlot(box, { series, currency, timeZone, height, compact })
  const summary = useMemo(
    () => equitySummary(series, currency, timeZone),
    [series, currency, timeZone]
  )
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
        <p className="hw-equity-empty">No equity has been reported yet.</p>
      )}
      <figcaption className="hw-sr">{summary}</figcaption>
      {!compact && (
        <ul className="hw-key" aria-hidden="true">
          <li data-line="equity">Equity, low to high</li>
          <li data-line="balance">Balance</li>
          {last?.daily_floor != null && <li data-line="daily">Daily floor</li>}
          {last?.overall_floor != null && (
            <li data-line="overall">Overall floor</li>
          )}
          {series.target !== null && <li data-line="target">Target</li>}
          <li data-line="zone">{timeZone}</li>
        </ul>
      )}
    </figure>
  )
}
