import type { Side } from "../broker/types"
import { favourites, remembered, temper } from "./habits"
import { range } from "./indicators"
import type { Strategy, Trader } from "./types"

const SYMBOLS = ["EURUSD", "GBPUSD", "XAUUSD", "NAS100"]
const LEVELS = 9

/**
 * A grid: starts with a position, adds one more each time the price runs a step
 * against it, and takes the whole basket when it is half a step ahead together.
 * It uses no stop, so a market that does not come back ends it.
 */
export const grid: Strategy = {
  name: "grid",
  act(trader) {
    const [symbol] = favourites(trader, SYMBOLS, 1)
    const quote = trader.quote(symbol)
    if (!quote.tradable) return
    if (trader.positions.length === 0) return start(trader, symbol)
    const step = remembered(trader, "step")
    const lots = remembered(trader, "lots")
    const result = trader.positions.reduce(
      (sum, one) => sum + trader.profit(one),
      0
    )
    if (result > remembered(trader, "goal")) {
      for (const position of [...trader.positions]) trader.close(position)
      return
    }
    const { side } = trader.positions[0]
    const latest = trader.positions[trader.positions.length - 1]
    const price = side === 1 ? quote.ask : quote.bid
    const isAgainst = side * (latest.openPrice - price) > step
    if (isAgainst && trader.positions.length < LEVELS)
      trader.open({ symbol, side, lots, stopLoss: null, takeProfit: null })
  },
}

function start(trader: Trader, symbol: string): void {
  const { closes } = trader.quote(symbol)
  const step = Math.round(range(closes, 144) * 15 * temper(trader, "step"))
  if (!(step > 0)) return
  const side: Side = trader.random.next() < 0.5 ? 1 : -1
  const lots = trader.lotsFor(symbol, step, 0.0028)
  Object.assign(trader.memory, {
    step,
    lots,
    goal: Math.round(trader.equity * 0.0024),
  })
  trader.open({ symbol, side, lots, stopLoss: null, takeProfit: null })
}
