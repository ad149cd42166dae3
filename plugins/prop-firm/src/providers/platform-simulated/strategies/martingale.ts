import { enter } from "./enter"
import { favourites, localTime, remembered, temper } from "./habits"
import { range } from "./indicators"
import type { Strategy } from "./types"

const SYMBOLS = ["EURUSD", "USDJPY", "XAUUSD", "US30"]
const BASE_RISK = 0.004
const MAX_DOUBLINGS = 5

/**
 * Martingale: stop and target equally far, the risk doubled after each loss and
 * back to 0.4 % of equity after a win. Wins often, and loses a streak at once.
 */
export const martingale: Strategy = {
  name: "martingale",
  act(trader) {
    if (trader.positions.length > 0) return
    const { hour, weekday } = localTime(trader)
    if (hour < 3 || hour > 14 || weekday === 0 || weekday === 6) return
    const [symbol] = favourites(trader, SYMBOLS, 1)
    const { closes } = trader.quote(symbol)
    const stop = range(closes, 96) * 14 * temper(trader, "stop")
    if (!(stop > 0)) return
    const losses = streak(
      trader.balance,
      remembered(trader, "before"),
      remembered(trader, "losses")
    )
    const risk = BASE_RISK * 2 ** Math.min(losses, MAX_DOUBLINGS)
    const side = closes[closes.length - 1] > closes[closes.length - 13] ? 1 : -1
    if (enter(trader, symbol, side, { stop, reward: 1, risk }))
      Object.assign(trader.memory, { losses, before: trader.balance })
  },
}

function streak(balance: number, before: number, losses: number): number {
  if (before === 0 || balance >= before) return 0
  return losses + 1
}
