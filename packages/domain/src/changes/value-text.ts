import { formatValue } from "../explain/format-value"
import type { Locale } from "../explain/locale"
import type { Json } from "../json/json"
import { parseDurationMs } from "../trading-day/parse-duration"
import { changeWords } from "./words"

const PERCENTS = new Set([
  "percent",
  "limit",
  "lowest",
  "highest",
  "tolerance",
  "split",
  "minimumProfit",
  "newSplit",
])
const MONEY = new Set([
  "amount",
  "openingBalancePlus",
  "upTo",
  "profitFrom",
  "minimumBalance",
  "initialBalance",
  "openingBalance",
  "cap",
])

/** A decimal without needless zeros, in the minor unit's form only where it has a fraction. */
const isDecimal = (text: string) => /^-?\d+(\.\d+)?$/.test(text)

/** A value as people write it, by the name of its field; objects and lists as what stands in them. */
export const valueText = (
  value: Json | undefined,
  field: string,
  currency: string,
  locale: Locale
): string => {
  const words = changeWords[locale]
  if (value === undefined || value === null) return words.none
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (typeof value === "number") return String(value)
  if (Array.isArray(value)) {
    return value
      .map((one) => valueText(one, field, currency, locale))
      .join(", ")
  }
  if (typeof value === "object") {
    return Object.entries(value)
      .map(([key, inner]) => valueText(inner, key, currency, locale))
      .join(" ")
  }
  if (isDecimal(value) && PERCENTS.has(field)) {
    return `${formatValue({ number: value }, locale)} %`
  }
  if (isDecimal(value) && MONEY.has(field)) {
    return formatValue({ money: value, currency }, locale)
  }
  const duration = value.startsWith("P") ? parseDurationMs(value) : null
  return duration === null ? value : formatValue({ duration }, locale)
}
