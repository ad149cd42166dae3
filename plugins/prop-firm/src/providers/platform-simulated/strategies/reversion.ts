import { enter } from "./enter"
import { favourites, isRested, localTime, temper } from "./habits"
import { average, deviation, range } from "./indicators"
import type { Strategy, Trader } from "./types"

const SYMBOLS = ["EURUSD", "GBPUSD", "USDJPY", "US30", "XAUUSD"]
const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * Fades excursions: sells two deviations above the mean of eight hours and buys
 * as far below, risks about 1.3 % of equity, leaves at the mean or after a day.
 */
export const reversion: Strategy = {
  name: "reversion",
  act(trader) {
    for (const position of trader.positions)
      if (isDone(trader, position)) trader.close(position)
    const { hour, weekday } = localTime(trader)
    if (hour < 1 || hour > 15 || weekday === 5) return
    for (const symbol of favourites(trader, SYMBOLS)) fade(trader, symbol)
  },
}

function isDone(
  trader: Trader,
  position: Trader["positions"][number]
): boolean {
  if (trader.now - position.openedAt > DAY) return true
  const { closes, bid } = trader.quote(position.symbol)
  return position.side * (bid - average(closes, 96)) > 0
}

function fade(trader: Trader, symbol: string): void {
  if (trader.positions.some((one) => one.symbol === symbol)) return
  if (!isRested(trader, symbol, 6 * HOUR * temper(trader, "rest"))) return
  const { closes, bid } = trader.quote(symbol)
  const away = (bid - average(closes, 96)) / deviation(closes, 96)
  if (!(Math.abs(away) > 2 * temper(trader, "entry"))) return
  const stop = Math.max(2 * deviation(closes, 96), 7 * range(closes, 96))
  const plan = { stop, reward: null, risk: 0.013 * temper(trader, "risk") }
  if (enter(trader, symbol, away > 0 ? -1 : 1, plan))
    trader.memory[`last_${symbol}`] = trader.now
}
