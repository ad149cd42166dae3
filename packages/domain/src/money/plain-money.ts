import { formatDecimal } from "./format-decimal"
import type { Money } from "./money"
import { MONEY_DECIMALS } from "./money-scale"

/** An amount as an exact decimal string without trailing zeros: "98420", "0.00000001". */
export const plainMoney = (amount: Money): string =>
  formatDecimal(amount, MONEY_DECIMALS).replace(/\.?0+$/, "")
