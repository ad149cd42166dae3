import { releaseAt } from "../generator/news-schedule"
import { enter } from "./enter"
import { favourites, temper } from "./habits"
import { range } from "./indicators"
import type { Strategy } from "./types"

const SYMBOLS = ["XAUUSD", "NAS100", "EURUSD", "GBPUSD"]
const FIVE_MINUTES = 300_000
const FOUR_HOURS = 4 * 3_600_000

/**
 * Gambles on releases: five minutes before each it bets 2.6 % of equity on a
 * side, with a tight stop and a target three times as far, and leaves after four
 * hours whatever happened. Slippage through the stop is part of the game.
 */
export const news: Strategy = {
  name: "news",
  act(trader) {
    for (const position of trader.positions)
      if (trader.now - position.openedAt >= FOUR_HOURS) trader.close(position)
    if (!releaseAt(trader.now + FIVE_MINUTES)) return
    const [symbol] = favourites(trader, SYMBOLS, 1)
    const stop =
      range(trader.quote(symbol).closes, 96) * 4 * temper(trader, "stop")
    const side = trader.random.next() < 0.5 ? 1 : -1
    enter(trader, symbol, side, { stop, reward: 3, risk: 0.026 })
  },
}
