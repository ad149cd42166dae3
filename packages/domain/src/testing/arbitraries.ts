import fc from "fast-check"
import type { TradingEvent } from "../events/event-schema"
import type { Terms } from "../terms/terms-schema"
import { conductRule } from "./conduct-rules"
import { termsOf } from "./terms-of"

const START = Date.UTC(2025, 2, 28, 9)

const allowance = fc.oneof(
  fc.record({
    percent: fc.constantFrom("1", "3.5", "5", "33.333"),
    of: fc.constantFrom("initial_balance", "reference"),
  }),
  fc.record({ amount: fc.constantFrom("500", "2500.50", "8000") })
)
const measured = fc.constantFrom("equity", "balance", "lower")
const breachWhen = fc.constantFrom("below", "at_or_below")
const effect = fc.constantFrom("fail", "fail", "lock_until_reset", "warn")

const dailyRule = fc.record({
  kind: fc.constantFrom("daily_loss", "daily_profit_cap"),
  reference: fc.constantFrom(
    "balance_at_reset",
    "equity_at_reset",
    "higher_at_reset",
    "initial_balance",
    "day_peak_equity"
  ),
  allowance,
  measured,
  breachWhen,
  effect,
})

const trailing = fc.constantFrom(
  "end_of_day_balance",
  "end_of_day_equity",
  "closed_balance",
  "equity"
)
const lock = fc.option(
  fc.record({
    at: fc.record({
      openingBalancePlus: fc.constantFrom("0", "100", "-2000"),
    }),
    when: fc.subarray(
      [
        "floor_reached",
        "payout",
        { profitReaches: { percent: "4" } },
        { profitReaches: { amount: "2500.5" } },
      ],
      { minLength: 1 }
    ),
  }),
  { nil: undefined }
)

/** An overall loss that trails, its allowance of any kind. */
export const overallRule = fc.record({
  kind: fc.constant("overall_loss"),
  trails: trailing,
  allowance,
  measured,
  breachWhen,
  effect,
  lock,
})

const objective = fc.oneof(
  fc.record({
    kind: fc.constant("profit_target"),
    percent: fc.constantFrom("2", "8"),
    measured: fc.constantFrom("balance", "equity"),
    requireFlat: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("min_trading_days"),
    days: fc.integer({ min: 1, max: 3 }),
    countWhen: fc.constantFrom(
      "position_opened",
      "opened_and_closed",
      "position_flat",
      { balanceMoved: { percent: "0.5" } }
    ),
  }),
  fc.record({
    kind: fc.constant("min_profitable_days"),
    days: fc.integer({ min: 1, max: 3 }),
    threshold: fc.constantFrom({ amount: "10" }, { percent: "0.5" }),
    attributeTo: fc.constantFrom("close_day", "open_day", "equity_change"),
    deductOpenLosses: fc.boolean(),
    window: fc.constantFrom("phase", "payout_cycle"),
  }),
  fc.record({
    kind: fc.constant("consistency"),
    unit: fc.constantFrom("day", "trade"),
    formula: fc.constantFrom("best_share", "others_average"),
    limit: fc.constantFrom("33.333", "50", "100"),
    compare: fc.constantFrom("at_most", "below", "at_least"),
    effect: fc.constantFrom(
      "wait",
      "raise_target",
      "exclude_excess",
      "deny_payout"
    ),
  })
)

/** A rule of any kind; its id is still to be given. */
export const anyRule = fc.oneof(dailyRule, overallRule, objective, conductRule)

/** Terms with one to five rules of the kinds that are evaluated, in zones that change their clocks. */
export const anyTerms: fc.Arbitrary<Terms> = fc
  .record({
    rules: fc.array(anyRule, {
      minLength: 1,
      maxLength: 5,
    }),
    day: fc.record({
      timeZone: fc.constantFrom("Europe/Prague", "America/New_York", "UTC"),
      resetAt: fc.constantFrom("00:00", "02:30", "17:00"),
    }),
  })
  .map(({ rules, day }) =>
    termsOf(
      rules.map((rule, index) => ({ ...rule, id: `r${index}` })),
      { day }
    )
  )

const minute = 60_000

/** Some minutes, often hours, later. */
const pause = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 60, max: 2400 })
)

const money = fc
  .integer({ min: 9_000_000, max: 11_500_000 })
  .map(
    (cents) =>
      `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`
  )

type Draft = (at: string, index: number) => TradingEvent

const equity: fc.Arbitrary<Draft> = fc
  .record({
    balance: money,
    equity: money,
    low: money,
    high: money,
    extremes: fc.boolean(),
  })
  .map(({ balance, equity: value, low, high, extremes }) => (at: string) => ({
    type: "equity",
    at,
    balance,
    equity: value,
    ...(extremes
      ? {
          low: Number(low) < Number(value) ? low : value,
          high: Number(high) > Number(value) ? high : value,
        }
      : {}),
  }))

const trade: fc.Arbitrary<Draft> = fc.constant((at: string, index: number) => ({
  type: "trade_opened",
  at,
  trade: String(index),
  symbol: "EURUSD",
  side: index % 2 === 0 ? "buy" : "sell",
  lots: index % 3 === 0 ? "1" : "2",
  price: "1.1",
  ...(index % 4 === 0 ? { stopLoss: "1.09", contractSize: "100000" } : {}),
}))

const close: fc.Arbitrary<Draft> = fc
  .integer({ min: 1, max: 4 })
  .map((back) => (at: string, index: number) => ({
    type: "trade_closed",
    at,
    trade: String(index - back),
    lots: "1",
    price: "1.1",
    profit: "10",
  }))

const facts: fc.Arbitrary<Draft> = fc
  .tuple(fc.constantFrom("news", "positions", "modified"), fc.nat(4))
  .map(([type, back]) => (at: string, index: number): TradingEvent => {
    const trade = String(index - back)
    if (type === "modified") {
      return { type: "trade_modified", at, trade, stopLoss: "1.05" }
    }
    return type === "news"
      ? { type: "news", at, currency: "USD", impact: "high" }
      : { type: "positions", at, open: [{ trade, profit: "-450" }] }
  })

const clock: fc.Arbitrary<Draft> = fc.constant((at: string) => ({
  type: "clock",
  at,
}))

const flow: fc.Arbitrary<Draft> = fc
  .constantFrom("payout" as const, "adjustment" as const)
  .map((type) => (at: string) => ({ type, at, amount: "750.25" }))

const people: fc.Arbitrary<Draft> = fc
  .constantFrom(
    { type: "hold" as const },
    { type: "resume" as const },
    { type: "feed" as const, quality: "stale" as const },
    { type: "feed" as const, quality: "good" as const },
    { type: "reversal" as const, rule: "r0" },
    { type: "reversal" as const, rule: "r1" },
    { type: "verdict" as const, status: "active" as const }
  )
  .map((event) => (at: string) => ({ ...event, at }))

const history = (...kinds: fc.Arbitrary<Draft>[]) =>
  fc
    .array(fc.tuple(pause, fc.oneof(...kinds)), { minLength: 1, maxLength: 25 })
    .map((list) => {
      let at = START
      return list.map(([minutes, draft], index) => {
        at += minutes * minute
        return draft(new Date(at).toISOString(), index)
      })
    })

/** Prices, trades and clocks only: nothing that people decide, no cash flows. */
export const quietHistory = history(
  equity,
  equity,
  equity,
  trade,
  close,
  facts,
  clock
)

/** Everything that can happen, in order. */
export const anyHistory = history(
  equity,
  equity,
  equity,
  trade,
  close,
  facts,
  clock,
  flow,
  people
)
