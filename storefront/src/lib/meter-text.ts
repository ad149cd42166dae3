import { formatMoney } from "@highwater/charts/format"
import type { AccountMeter } from "./types"

/** A value of a meter in its own unit; a dash where there is none. */
export function meterText(
  value: string | null,
  unit: AccountMeter["unit"],
  currency: string
): string {
  if (value === null) {
    return "–"
  }
  switch (unit) {
    case "money":
      return formatMoney(value, currency)
    case "percent":
      return `${Number(value).toLocaleString("en-US", { maximumFractionDigits: 2 })} %`
    case "days":
      return value === "1" ? "1 day" : `${value} days`
    default:
      return value
  }
}
