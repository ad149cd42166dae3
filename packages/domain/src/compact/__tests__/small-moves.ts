import fc from "fast-check"
import type { TradingEvent } from "../../events/event-schema"
import type { Terms } from "../../terms/terms-schema"
import { compactTerms } from "./compact-terms"
import { seldom } from "./seldom"
import { DECIMALS, unitText } from "./units"

const START = Date.UTC(2025, 2, 28, 9)
const minute = 60_000
/** Seconds mostly, sometimes hours, sometimes back. */
const pause = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: minute, max: 600 * minute }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * minute, max: -1 }) }
)
const move = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -40_000, max: 45_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -900_000, max: 900_000 }) }
)

const update = fc.record({
  kind: fc.constant("equity"),
  pause,
  move,
  closes: fc.integer({ min: 0, max: 5 }),
  low: fc.option(fc.integer({ min: -5_000, max: 60_000 })),
  high: fc.option(fc.integer({ min: -5_000, max: 60_000 })),
  fine: fc.integer({ min: 0, max: 40 }),
  id: seldom(fc.constantFrom("a", "b", "c"), 25),
})
const other = fc.record({
  kind: fc.constantFrom(
    "clock",
    "opened",
    "opened",
    "closed",
    "closed",
    "positions",
    "payout",
    "adjustment",
    "hold",
    "resume",
    "stale",
    "good",
    "good",
    "reversal",
    "active",
    "extension",
    "terms"
  ),
  pause,
  trade: fc.constantFrom("1", "2"),
})
type Draft =
  typeof update extends fc.Arbitrary<infer U>
    ? typeof other extends fc.Arbitrary<infer O>
      ? U | O
      : never
    : never

const factOf = (
  kind: string,
  trade: string,
  at: string,
  terms: Terms
): TradingEvent => {
  const deal = { at, trade, lots: "1", price: "1.1" }
  switch (kind) {
    case "opened":
      return { ...deal, type: "trade_opened", symbol: "EURUSD", side: "buy" }
    case "closed":
      return { ...deal, type: "trade_closed", profit: "150" }
    case "positions":
      return { type: "positions", at, open: [{ trade, profit: "-45" }] }
    case "payout":
      return { type: "payout", at, amount: "1000.5" }
    case "adjustment":
      return { type: "adjustment", at, amount: "-77" }
    case "hold":
    case "resume":
    case "clock":
      return { type: kind, at }
    case "stale":
    case "good":
      return { type: "feed", at, quality: kind }
    case "reversal":
      return { type: "reversal", at, rule: "r0" }
    case "active":
      return { type: "verdict", at, status: "active" }
    case "extension":
      return { type: "extension", at, days: 1 }
    default:
      return { type: "terms_changed", at, terms }
  }
}

/** Events whose equity moves on from where it was. */
const walk = (
  drafts: readonly Draft[],
  terms: Terms,
  decimals: number
): TradingEvent[] => {
  let at = START
  let balance = Math.round(Number(terms.openingBalance ?? "0") * 10 ** decimals)
  let equity = balance
  const money = (units: number, fine = false) => unitText(units, decimals, fine)
  return drafts.map((draft) => {
    at += draft.pause
    const instant = new Date(at).toISOString()
    if (!("move" in draft)) {
      return factOf(draft.kind, draft.trade, instant, terms)
    }
    equity += draft.move
    if (draft.closes === 0) balance = equity
    const { low, high, fine, id } = draft
    return {
      type: "equity",
      at: instant,
      balance: money(balance),
      equity: money(equity, fine === 0 && equity > 0),
      ...(low === null ? {} : { low: money(equity - low) }),
      ...(high === null ? {} : { high: money(equity + high) }),
      ...(id === null ? {} : { id }),
    }
  })
}

/** Terms in currencies of 0, 2, 3 and 8 decimals, and events of which most are equity updates that move a little. */
export const smallMoves: fc.Arbitrary<{
  terms: Terms
  events: TradingEvent[]
}> = fc
  .constantFrom(...(Object.keys(DECIMALS) as (keyof typeof DECIMALS)[]))
  .chain((currency) =>
    fc
      .tuple(
        compactTerms(currency),
        fc.array(
          fc.oneof(
            { weight: 12, arbitrary: update },
            { weight: 1, arbitrary: other }
          ),
          { minLength: 20, maxLength: 60 }
        )
      )
      .map(([terms, drafts]) => ({
        terms,
        events: walk(drafts, terms, DECIMALS[currency]),
      }))
  )
