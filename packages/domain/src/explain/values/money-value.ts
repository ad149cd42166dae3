import { formatMoney } from "../../money/format-money"
import type { Money } from "../../money/money"
import type { MoneyValue } from "../message"

/** An amount for a sentence, rounded to the minor unit. */
export const moneyValue = (amount: Money, currency: string): MoneyValue => ({
  money: formatMoney(amount, currency),
  currency,
})
