import { divideRounded } from "./divide-rounded"
import { formatDecimal } from "./format-decimal"
import { minorUnits } from "./minor-units"
import type { Money } from "./money"
import { MONEY_DECIMALS } from "./money-scale"

const DIVISORS = Array.from(
  { length: MONEY_DECIMALS + 1 },
  (_, decimals) => 10n ** BigInt(MONEY_DECIMALS - decimals)
)

/**
 * An amount as a decimal string in the currency's minor unit, rounded half away from zero, never `-0.00`.
 * @example formatMoney(parseMoney("99.995"), "USD") === "100.00"
 */
export const formatMoney = (amount: Money, currency: string): string => {
  const decimals = minorUnits(currency)
  const divisor = DIVISORS[decimals] ?? 1n
  return formatDecimal(divideRounded(amount, divisor), decimals)
}
