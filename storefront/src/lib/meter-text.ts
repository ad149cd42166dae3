import type { Formats } from "./formats"
import type { AccountMeter } from "./types"
import type { Words } from "./words"

/** A value of a meter in its own unit; a dash where there is none. */
export function meterText(
  value: string | null,
  { unit, currency }: { unit: AccountMeter["unit"]; currency: string },
  formats: Formats,
  t: Words<"common">
): string {
  if (value === null) {
    return "–"
  }
  switch (unit) {
    case "money":
      return formats.money(value, currency)
    case "percent":
      return formats.percent(value)
    case "days":
      return t("days", { count: Number(value) })
    default:
      return formats.number(value)
  }
}
