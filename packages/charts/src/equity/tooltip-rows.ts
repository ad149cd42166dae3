import { english, type ChartLanguage } from "../chart-language"
import { formatMoney } from "../format-money"
import { subtractMoney } from "../subtract-money"
import type { EquityPoint } from "./equity-series"

/** A line of the tooltip. */
export interface TooltipRow {
  label: string
  value: string
  role: "equity" | "plain" | "floor" | "room"
}

/** What the tooltip says of one point; the floor is the nearer (higher) one, room is counted from it. */
export function tooltipRows(
  point: EquityPoint,
  currency: string,
  { numbers, words }: ChartLanguage = english
): TooltipRow[] {
  const money = (amount: string): string =>
    formatMoney(amount, currency, { locale: numbers })
  const rows: TooltipRow[] = [
    { label: words.equity, value: money(point.equity_last), role: "equity" },
  ]
  if (point.equity_min !== point.equity_max) {
    rows.push({
      label: words.lowHigh,
      value: `${money(point.equity_min)}, ${money(point.equity_max)}`,
      role: "plain",
    })
  }
  rows.push({
    label: words.balance,
    value: money(point.balance),
    role: "plain",
  })
  const floor = nearestFloor(point, words)
  if (floor) {
    rows.push(
      { label: floor.label, value: money(floor.level), role: "floor" },
      {
        label: words.room,
        value: money(subtractMoney(point.equity_last, floor.level)),
        role: "room",
      }
    )
  }
  return rows
}

function nearestFloor(
  point: EquityPoint,
  words: ChartLanguage["words"]
): { label: string; level: string } | null {
  const { daily_floor: daily, overall_floor: overall } = point
  if (
    daily !== null &&
    (overall === null || Number(daily) >= Number(overall))
  ) {
    return { label: words.dailyFloor, level: daily }
  }
  return overall === null ? null : { label: words.overallFloor, level: overall }
}
