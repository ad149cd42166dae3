import type { Market } from "./market"
import { formatMinor, minorDigits } from "./money"
import type { Login } from "./types"
import { closingPrice, profitAt } from "./valuation"

/** Balance and equity now, with the extremes since the last one. */
export function equityEvent(login: Login): Record<string, unknown> {
  const digits = minorDigits(login.currency)
  return {
    type: "equity",
    balance: formatMinor(login.balance, digits),
    equity: formatMinor(login.equity, digits),
    low: formatMinor(login.low, digits),
    high: formatMinor(login.high, digits),
  }
}

/** Floating result of each open position, costs so far included. */
export function positionsEvent(
  login: Login,
  market: Market
): Record<string, unknown> {
  const digits = minorDigits(login.currency)
  const open = login.positions.map((one) => {
    const price = closingPrice(one, market)
    const result = profitAt(one, price, login, market.bids)
    const profit = formatMinor(result + one.swap + one.commission, digits)
    return { trade: String(one.ticket), profit }
  })
  return { type: "positions", open }
}
