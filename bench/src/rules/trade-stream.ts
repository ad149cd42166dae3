import type { TradingEvent } from "@highwater/domain"
import { random } from "../lib/random"

/** One event of one account. */
export interface Item {
  account: number
  event: TradingEvent
}

const START_AT = Date.UTC(2025, 2, 3, 8)
/** Events from one trade's opening to the next one's. */
const CYCLE = 8

const money = (cents: number): string => (cents / 100).toFixed(2)

interface Trader {
  number: number
  balance: number
  equity: number
}

/** An event with its fields in one order, as JSON gives them: what a spread makes has a hidden class of its own each time. */
const eventOf = (
  trader: Trader,
  at: string,
  draw: () => number
): TradingEvent => {
  const place = trader.number % CYCLE
  const trade = String(Math.floor(trader.number / CYCLE))
  if (place === 0) {
    return {
      type: "trade_opened",
      at,
      trade,
      symbol: "EURUSD",
      side: "buy",
      lots: "1",
      price: "1.0812",
    }
  }
  if (place === CYCLE / 2) {
    const profit = trader.equity - trader.balance
    trader.balance = trader.equity
    return {
      type: "trade_closed",
      at,
      trade,
      lots: "1",
      price: "1.0812",
      profit: money(profit),
    }
  }
  if (place < CYCLE / 2) {
    const moved = trader.equity + Math.floor((draw() - 0.5) * 4000)
    trader.equity = Math.min(10_380_000, Math.max(9_880_000, moved))
  }
  return {
    type: "equity",
    at,
    balance: money(trader.balance),
    equity: money(trader.equity),
  }
}

/** Events with trades that go on from call to call: of eight, one opens and one closes a trade. */
export const tradeStream = (
  accounts: number,
  seed = 7
): ((count: number) => Item[]) => {
  const draw = random(seed)
  const traders = Array.from({ length: accounts }, (): Trader => ({
    number: 0,
    balance: 10_000_000,
    equity: 10_000_000,
  }))
  let number = 0
  const item = (): Item => {
    const account = Math.floor(draw() * accounts)
    const trader = traders[account] ?? { number: 0, balance: 0, equity: 0 }
    const at = START_AT + Math.floor((number / accounts) * 1000)
    const event = eventOf(trader, new Date(at).toISOString(), draw)
    trader.number += 1
    number += 1
    return { account, event }
  }
  return (count) => Array.from({ length: count }, item)
}
