import type { OpenTrade } from "../engine/state"
import type { Money } from "../money/money"
import { MONEY_ONE } from "../money/money-scale"
import { symbolCurrencies } from "./symbol-currencies"

/** One whole unit of a price. */
const PRICE_ONE = 10n ** 12n

const positive = (amount: Money): Money => (amount > 0n ? amount : 0n)

/**
 * What an open trade loses at its stop, in the account's currency: as the platform told it, in proportion to what is still
 * open, else from prices, lots and contract size. Null where that is not known; a stop in profit risks nothing.
 */
export const tradeRisk = (trade: OpenTrade, currency: string): Money | null => {
  if (trade.risk) {
    const { amount, lots } = trade.risk
    return positive((amount * trade.left) / lots)
  }
  if (trade.stopLoss === null || trade.contractSize === null) return null
  const pair = symbolCurrencies(trade.symbol)
  if (pair && pair[1] !== currency) return null
  const distance =
    trade.side === "buy"
      ? trade.price - trade.stopLoss
      : trade.stopLoss - trade.price
  return positive(
    (distance * trade.left * trade.contractSize) / (PRICE_ONE * MONEY_ONE)
  )
}
