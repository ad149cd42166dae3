import { enter } from "./enter"
import { favourites, isRested, localTime, temper } from "./habits"
import { average, range } from "./indicators"
import type { Strategy, Trader } from "./types"

const SYMBOLS = ["XAUUSD", "NAS100", "GBPUSD", "EURUSD", "BTCUSD", "USDJPY"]
const HOUR = 3_600_000

/**
 * Follows the trend: enters where the last hours stand clear of the last day in
 * the direction of the day, risks about 1 % of equity, takes one
 * and a half times the risk and pulls the stop to the entry half-way.
 */
export const trend: Strategy = {
  name: "trend",
  act(trader) {
    protect(trader)
    const { hour } = localTime(trader)
    if (hour < 2 || hour > 14) return
    for (const symbol of favourites(trader, SYMBOLS)) follow(trader, symbol)
  },
}

function follow(trader: Trader, symbol: string): void {
  if (trader.positions.some((one) => one.symbol === symbol)) return
  if (!isRested(trader, symbol, 18 * HOUR * temper(trader, "rest"))) return
  const { closes } = trader.quote(symbol)
  const reach = range(closes, 96) * Math.sqrt(36)
  const lead = average(closes, 12) - average(closes, 144)
  if (!(Math.abs(lead) > 0.9 * reach * temper(trader, "entry"))) return
  const side = lead > 0 ? 1 : -1
  const plan = {
    stop: reach * 2 * temper(trader, "stop"),
    reward: 1.6,
    risk: 0.011 * temper(trader, "risk"),
  }
  if (enter(trader, symbol, side, plan))
    trader.memory[`last_${symbol}`] = trader.now
}

function protect(trader: Trader): void {
  for (const position of trader.positions) {
    const { stopLoss, takeProfit, openPrice, side } = position
    if (stopLoss === null || takeProfit === null) continue
    if (side * (stopLoss - openPrice) >= 0) continue
    const { bid, ask } = trader.quote(position.symbol)
    const price = side === 1 ? bid : ask
    const halfWay = (openPrice + takeProfit) / 2
    if (side * (price - halfWay) > 0)
      trader.modify(position, { stopLoss: openPrice, takeProfit })
  }
}
