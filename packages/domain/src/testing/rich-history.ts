import fc from "fast-check"
import type { TradingEvent } from "../events/event-schema"
import type { Terms } from "../terms/terms-schema"

const MINUTE = 60_000

/** Amounts near the balance a size begins with, some to the last decimal. */
const amount = fc.oneof(
  fc.integer({ min: -1_200_000, max: 1_500_000 }).map((cents) => cents * 1e6),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((unit) => unit)
)

const decimal = (units: bigint): string => {
  const digits = String(units < 0n ? -units : units).padStart(9, "0")
  const text = `${digits.slice(0, -8)}.${digits.slice(-8)}`
  return `${units < 0n ? "-" : ""}${text.replace(/\.?0+$/, "")}`
}

const SYMBOLS = ["EURUSD", "GBP/JPY", "XAUUSD", "ES", "USDJPY"]

type Kind =
  | "equity"
  | "open"
  | "close"
  | "modify"
  | "positions"
  | "news"
  | "clock"
  | "payout"
  | "quote"
  | "adjustment"
  | "people"

interface Draw {
  pause: number
  kind: Kind
  amounts: number[]
  pick: number
  coin: boolean
  again: boolean
}

const draw: fc.Arbitrary<Draw> = fc.record({
  pause: fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 30, max: 2000 })
  ),
  kind: fc.constantFrom<Kind[]>(
    "equity",
    "equity",
    "equity",
    "open",
    "open",
    "close",
    "close",
    "modify",
    "positions",
    "news",
    "clock",
    "payout",
    "quote",
    "adjustment",
    "people"
  ),
  amounts: fc.array(amount, { minLength: 4, maxLength: 4 }),
  pick: fc.nat(1000),
  coin: fc.boolean(),
  again: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
})

const PEOPLE: ((at: string) => TradingEvent)[] = [
  (at) => ({ type: "hold", at }),
  (at) => ({ type: "resume", at }),
  (at) => ({ type: "resume", at }),
  (at) => ({ type: "feed", at, quality: "gap" }),
  (at) => ({ type: "feed", at, quality: "good" }),
  (at) => ({ type: "reversal", at, rule: "r0" }),
  (at) => ({ type: "reversal", at, rule: "r2" }),
  (at) => ({ type: "verdict", at, status: "active" }),
  (at) => ({ type: "verdict", at, status: "passed" }),
  (at) => ({ type: "extension", at, days: 2 }),
]

/** Trades opened so far, so that most closes have an opening. */
interface Opened {
  id: string
  lots: number
  account: string | undefined
}

const openTrade = (
  at: string,
  index: number,
  { pick, coin, amounts }: Draw,
  opened: Opened[]
): TradingEvent => {
  const lots = 1 + (pick % 4)
  const account = pick % 7 === 0 ? "other" : undefined
  opened.push({ id: `t${index}`, lots, account })
  return {
    type: "trade_opened",
    at,
    trade: `t${index}`,
    symbol: SYMBOLS[pick % SYMBOLS.length] ?? "ES",
    side: coin ? "buy" : "sell",
    lots: `${lots}.25`,
    price: "1.1",
    ...(pick % 3 === 0 ? { stopLoss: coin ? "1.0937" : "1.1063" } : {}),
    ...(pick % 2 === 0 ? { contractSize: "100000" } : {}),
    ...(pick % 5 === 0
      ? { riskAtStop: decimal(BigInt(Math.abs(amounts[0] ?? 0))) }
      : {}),
    ...(account === undefined ? {} : { account }),
  }
}

const closeTrade = (
  at: string,
  { pick, coin, amounts }: Draw,
  opened: Opened[]
): TradingEvent => {
  const index = pick % Math.max(1, opened.length)
  const trade = opened[index]
  if (trade && coin) opened.splice(index, 1)
  return {
    type: "trade_closed",
    at,
    trade: trade?.id ?? "unknown",
    lots: coin ? `${trade?.lots ?? 1}.25` : "0.75",
    price: "1.1",
    profit: decimal(BigInt(amounts[0] ?? 0) / 1000n),
    ...(pick % 3 === 0 ? { commission: "-7.5", swap: "0.123" } : {}),
    ...(trade?.account === undefined ? {} : { account: trade.account }),
  }
}

const modifyTrade = (
  at: string,
  { pick, coin, amounts }: Draw,
  opened: Opened[]
): TradingEvent => ({
  type: "trade_modified",
  at,
  trade: opened[pick % Math.max(1, opened.length)]?.id ?? "unknown",
  ...(coin ? { stopLoss: pick % 2 === 0 ? null : "1.0999" } : {}),
  ...(pick % 5 === 0
    ? { riskAtStop: decimal(BigInt(amounts[1] ?? 0) / 100n) }
    : {}),
})

/** An equity event around an opening balance. */
const equityEvent = (
  at: string,
  { amounts, coin, pick }: Draw,
  opening: bigint
): TradingEvent => {
  const [balance = 0, equity = 0, low = 0, high = 0] = amounts
  const flat = pick % 4 === 0
  const last = opening + BigInt(flat ? balance : equity)
  return {
    type: "equity",
    at,
    balance: decimal(opening + BigInt(balance)),
    equity: decimal(last),
    ...(coin ? { low: decimal(last - BigInt(Math.abs(low)) / 3n) } : {}),
    ...(pick % 3 === 0
      ? { high: decimal(last + BigInt(Math.abs(high)) / 3n) }
      : {}),
  }
}

const simple = (
  at: string,
  { kind, pick, coin, amounts }: Draw,
  opened: Opened[]
): TradingEvent => {
  const [first = 0] = amounts
  const some = decimal(BigInt(Math.abs(first)) / 20n + 1n)
  switch (kind) {
    case "positions":
      return {
        type: "positions",
        at,
        open: opened
          .filter(({ account }) => account === undefined)
          .slice(0, pick % 4)
          .map(({ id }, index) => ({
            trade: id,
            profit: decimal(BigInt(amounts[index] ?? 0) / 200n),
          })),
      }
    case "news":
      return {
        type: "news",
        at,
        currency: coin ? "USD" : "JPY",
        impact: pick % 3 === 0 ? "low" : "high",
      }
    case "payout":
      return { type: "payout", at, amount: some }
    case "quote":
      return { type: "payout_quote", at, amount: some }
    case "adjustment":
      return { type: "adjustment", at, amount: coin ? some : `-${some}` }
    case "people":
      return PEOPLE[pick % PEOPLE.length]?.(at) ?? { type: "clock", at }
    default:
      return { type: "clock", at }
  }
}

const eventOf = (
  at: string,
  index: number,
  one: Draw,
  opened: Opened[],
  opening: bigint
): TradingEvent => {
  switch (one.kind) {
    case "equity":
      return equityEvent(at, one, opening)
    case "open":
      return openTrade(at, index, one, opened)
    case "close":
      return closeTrade(at, one, opened)
    case "modify":
      return modifyTrade(at, one, opened)
    default:
      return simple(at, one, opened)
  }
}

const unitsOf = (text: string): bigint => {
  const [whole = "0", fraction = ""] = text.split(".")
  const digits = BigInt(whole.replace("-", "") + fraction.padEnd(8, "0"))
  return whole.startsWith("-") ? -digits : digits
}

/** Everything that can happen to an account of some terms, in order, over weeks in which clocks change. */
export const richHistory = (
  terms: fc.Arbitrary<Terms>
): fc.Arbitrary<[Terms, TradingEvent[]]> =>
  fc
    .tuple(
      terms,
      fc.constantFrom(
        Date.UTC(2025, 2, 27, 20),
        Date.UTC(2025, 9, 24, 9, 30),
        Date.UTC(2025, 3, 4, 14),
        Date.UTC(2024, 1, 28, 11)
      ),
      fc.array(draw, { minLength: 1, maxLength: 30 })
    )
    .map(([document, start, draws]) => {
      const opening = unitsOf(
        document.openingBalance ?? document.initialBalance
      )
      const opened: Opened[] = []
      let at = start
      const events = draws.flatMap((one, index) => {
        at += one.pause * MINUTE
        const event = eventOf(
          new Date(at).toISOString(),
          index,
          one,
          opened,
          opening
        )
        const named = { ...event, id: `e${index}` }
        return one.again ? [named, named] : [event]
      })
      return [document, events]
    })
