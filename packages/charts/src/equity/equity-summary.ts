import { english, type ChartLanguage } from "../chart-language"
import { formatInstant } from "../format-instant"
import { formatMoney } from "../format-money"
import { lowestPoint } from "./lowest-point"
import type { EquitySeries } from "./equity-series"

/**
 * The chart in one sentence for those who do not see it, e.g. "Equity: $98,420.00; Lowest equity:
 * $97,110.00 (3 Mar, 13:42); Daily floor: $96,187.50; Target: $108,000.00."
 */
export function equitySummary(
  series: EquitySeries,
  currency: string,
  timeZone: string,
  { numbers, dates, words }: ChartLanguage = english
): string {
  const last = series.points[series.points.length - 1]
  const lowest = lowestPoint(series.points)
  if (!last || !lowest) {
    return words.empty
  }
  const said = (label: string, amount: string | null): string[] =>
    amount === null
      ? []
      : [`${label}: ${formatMoney(amount, currency, { locale: numbers })}`]
  const time = (at: string): string => formatInstant(at, timeZone, false, dates)
  const parts = [
    ...said(words.equity, last.equity_last),
    ...said(words.balance, last.balance),
    ...said(words.lowest, lowest.equity_min).map(
      (text) => `${text} (${time(lowest.at)})`
    ),
    ...said(words.dailyFloor, last.daily_floor),
    ...said(words.overallFloor, last.overall_floor),
    ...said(words.target, series.target),
    ...series.markers
      .slice(-5)
      .map((marker) => `${marker.title} (${time(marker.at)})`),
  ]
  return `${parts.join("; ")}.`
}
