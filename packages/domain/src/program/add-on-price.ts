import { formatMoney } from "../money/format-money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import type { ProgramAddOn } from "./program-schema"

/**
 * What one add-on costs beside a size sold for an amount, rounded to the currency's
 * minor unit; null where it has no price in that currency.
 * @example addOnPrice({ price: { percent: "20" } }, { amount: "199", currency: "USD" }) === "39.80"
 */
export const addOnPrice = (
  { price }: Pick<ProgramAddOn, "price">,
  size: { amount: string; currency: string }
): string | null => {
  if ("percent" in price) {
    const part = percentOf(parseMoney(size.amount), parsePercent(price.percent))
    return formatMoney(part, size.currency)
  }
  const amount = price.amounts[size.currency]
  return amount === undefined
    ? null
    : formatMoney(parseMoney(amount), size.currency)
}
