import { formatDecimal } from "./format-decimal"
import { minorUnits } from "./minor-units"
import type { Money } from "./money"
import { MONEY_DECIMALS } from "./money-scale"

/** One unit of the last decimal shown, and half of it, by decimals. */
const UNITS = Array.from({ length: MONEY_DECIMALS + 1 }, (_, decimals) => {
  const unit = 10n ** BigInt(MONEY_DECIMALS - decimals)
  return { unit, half: unit / 2n }
})

/**
 * An amount as a decimal string in the currency's minor unit, rounded half away from zero, never `-0.00`.
 * @example formatMoney(parseMoney("99.995"), "USD") === "100.00"
 */
export const formatMoney = (amount: Money, currency: string): string => {
  const decimals = minorUnits(currency)
  const { unit, half } = UNITS[decimals] ?? { unit: 1n, half: 0n }
  const shifted = amount < 0n ? amount - half : amount + half
  return formatDecimal(shifted / unit, decimals)
}
