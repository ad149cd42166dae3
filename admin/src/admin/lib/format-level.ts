import { formatMoney } from "./format-money"
import type { Meter } from "./types"

const days = new Intl.NumberFormat("en", {
  style: "unit",
  unit: "day",
  unitDisplay: "long",
})

type Unit = Meter["unit"]

/** A level of a rule in its own unit: money, days, percent or a plain count. */
export function formatLevel(
  value: string | null,
  unit: Unit,
  currency: string
): string {
  if (value === null) {
    return "–"
  }
  if (!/^-?\d+(\.\d+)?$/.test(value)) {
    return value
  }
  switch (unit) {
    case "money":
      return formatMoney(value, currency)
    case "percent":
      return `${value} %`
    case "days":
      return days.format(value as Intl.StringNumericLiteral)
    default:
      return value
  }
}
