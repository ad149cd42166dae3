import { formatInstant } from "../format-instant"
import { formatMoney } from "../format-money"
import { lowestPoint } from "./lowest-point"
import type { EquitySeries } from "./equity-series"

/**
 * The chart in one sentence for those who do not see it, e.g. "Equity $98,420.00; lowest $97,110.00
 * on 3 Mar, 13:42; daily floor $96,187.50; target $108,000.00."
 */
export function equitySummary(
  series: EquitySeries,
  currency: string,
  timeZone: string
): string {
  const last = series.points[series.points.length - 1]
  const lowest = lowestPoint(series.points)
  if (!last || !lowest) {
    return "No equity has been reported yet."
  }
  const money = (value: string): string => formatMoney(value, currency)
  const parts = [
    `Equity ${money(last.equity_last)}`,
    `balance ${money(last.balance)}`,
    `lowest equity ${money(lowest.equity_min)} on ${formatInstant(lowest.at, timeZone)}`,
  ]
  if (last.daily_floor !== null) {
    parts.push(`daily floor ${money(last.daily_floor)}`)
  }
  if (last.overall_floor !== null) {
    parts.push(`overall floor ${money(last.overall_floor)}`)
  }
  if (series.target !== null) {
    parts.push(`target ${money(series.target)}`)
  }
  for (const marker of series.markers.slice(-5)) {
    parts.push(`${marker.title} on ${formatInstant(marker.at, timeZone)}`)
  }
  return `${parts.join("; ")}.`
}
