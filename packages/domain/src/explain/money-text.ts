import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"

/** An amount with its currency, as sentences show it: `95000.00 USD`. */
export const moneyText = (amount: Money, currency: string): string =>
  `${formatMoney(amount, currency)} ${currency}`
