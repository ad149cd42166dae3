import { newYorkClock } from "../broker/zones"
import { enter } from "./enter"
import { favourites, localTime, remembered, temper } from "./habits"
import { average, range } from "./indicators"
import type { Strategy, Trader } from "./types"

const SYMBOLS = ["EURUSD", "GBPUSD", "USDJPY", "NAS100", "XAUUSD"]
const MAX_TRADES = 4
const DAY_STOP = 0.012
const SIX_HOURS = 6 * 3_600_000

/**
 * A careful scalper: London and New York hours, pullbacks in the direction of
 * the morning, 0.5 % of equity at risk, one position at a time, at most four
 * trades a day, none after 1.2 % lost in a day, nothing held into the evening.
 */
export const scalper: Strategy = {
  name: "scalper",
  act(trader) {
    startDay(trader)
    const { hour } = localTime(trader)
    for (const position of trader.positions)
      if (hour >= 15.5 || trader.now - position.openedAt > SIX_HOURS)
        trader.close(position)
    if (hour < 3 || hour > 12 || isEnough(trader)) return
    for (const symbol of favourites(trader, SYMBOLS)) scalp(trader, symbol)
  },
}

function startDay(trader: Trader): void {
  const { day } = newYorkClock(trader.now)
  if (remembered(trader, "day") === day) return
  Object.assign(trader.memory, { day, trades: 0, dayStart: trader.balance })
}

function isEnough(trader: Trader): boolean {
  const lost = remembered(trader, "dayStart") - trader.equity
  return (
    remembered(trader, "trades") >= MAX_TRADES ||
    lost > DAY_STOP * trader.initialBalance
  )
}

function scalp(trader: Trader, symbol: string): void {
  if (trader.positions.length > 0) return
  const { closes, bid } = trader.quote(symbol)
  const noise = range(closes, 48)
  const lead = average(closes, 12) - average(closes, 48)
  const side = lead > 0 ? 1 : -1
  const isPullback =
    side * (average(closes, 12) - bid) > 0.6 * noise * temper(trader, "entry")
  if (!(Math.abs(lead) > 2 * noise) || !isPullback) return
  const plan = {
    stop: noise * 14 * temper(trader, "stop"),
    reward: 1.8,
    risk: 0.005,
  }
  if (enter(trader, symbol, side, plan))
    trader.memory.trades = remembered(trader, "trades") + 1
}
