import fc from "fast-check"
import { compile } from "../../engine/compile"
import { serializeState } from "../../engine/serialize-state"
import { start } from "../../engine/start"
import type { State } from "../../engine/state"
import { step } from "../../engine/step"
import type { TradingEvent } from "../../events/event-schema"
import { canonicalJson } from "../../json/canonical-json"
import type { Terms } from "../../terms/terms-schema"
import { parseInstant } from "../../trading-day/parse-instant"
import { compactAmount } from "../compact-amount"
import { compileCompact, type CompactPlan } from "../compile-compact"
import { runs } from "../../testing/runs"
import { COMPACT, stepInto } from "../step-into"
import { STRIDE } from "../slots"
import { toSlots } from "../to-slots"
import { toState } from "../to-state"
import type { Updates } from "../updates"
import { smallMoves } from "./small-moves"

const written = (state: State): string => canonicalJson(serializeState(state))
/** Not the first account: its neighbours must stay as they are. */
const ACCOUNT = 1

/** One update in columns. */
const row = (
  at: number,
  balance: number,
  equity: number,
  low: number,
  high: number
): Updates => ({
  account: Int32Array.of(ACCOUNT),
  at: Float64Array.of(at),
  balance: Float64Array.of(balance),
  equity: Float64Array.of(equity),
  low: Float64Array.of(low),
  high: Float64Array.of(high),
})

const take = (
  plan: CompactPlan,
  slots: Float64Array,
  event: TradingEvent
): number => {
  if (event.type !== "equity" || event.id !== undefined) return COMPACT.time
  const read = (text: string) => compactAmount(text, plan.decimals)
  const update = row(
    parseInstant(event.at) ?? 0,
    read(event.balance),
    read(event.equity),
    read(event.low ?? event.equity),
    read(event.high ?? event.equity)
  )
  return stepInto(plan, slots, update, 0)
}

/** How often each answer was given. */
const tally = new Map<number, number>()

/** Plays events in both forms at once; `back` says when the compact one goes back and forth without need. */
const playBoth = (
  plan: CompactPlan,
  events: readonly TradingEvent[],
  back: (index: number) => boolean
): void => {
  const { program } = plan
  let general = start(program)
  let kept = general
  const slots = new Float64Array(3 * STRIDE).fill(-7)
  toSlots(plan, kept, slots, ACCOUNT)
  events.forEach((event, index) => {
    const expected = step(program, general, event)
    const answer = take(plan, slots, event)
    tally.set(answer, (tally.get(answer) ?? 0) + 1)
    if (answer === COMPACT.stepped) {
      const { decision } = expected
      expect(decision.breaches).toEqual([])
      expect(decision.undetermined).toBeUndefined()
      expect(decision.late).toBe(false)
      expect(decision.duplicate ?? decision.refused).toBeUndefined()
      expect(decision.status).toBe(
        step(program, general, { type: "clock", at: event.at }).status
      )
    } else {
      const before = toState(plan, kept, slots, ACCOUNT)
      expect(written(before)).toBe(written(general))
      kept = step(program, before, event).state
      toSlots(plan, kept, slots, ACCOUNT)
    }
    general = expected.state
    const now = toState(plan, kept, slots, ACCOUNT)
    expect(written(now)).toBe(written(general))
    if (back(index)) {
      kept = now
      toSlots(plan, kept, slots, ACCOUNT)
    }
  })
  expect(new Set(slots.subarray(0, STRIDE))).toEqual(new Set([-7]))
  expect(new Set(slots.subarray(2 * STRIDE))).toEqual(new Set([-7]))
}

const planOf = (terms: Terms): CompactPlan | null =>
  compileCompact(compile(terms, { lateWindow: 0 }))

describe("the compact form", () => {
  it("equals the general one for any terms and events, wherever they change places", () => {
    fc.assert(
      fc.property(smallMoves, fc.nat(6), ({ terms, events }, every) => {
        const plan = planOf(terms)
        if (!plan) return
        playBoth(plan, events, (index) => every > 0 && index % every === 0)
      }),
      runs(40)
    )
    // Otherwise the law above says little.
    const all = [...tally.values()].reduce((sum, one) => sum + one, 0)
    expect(tally.get(COMPACT.stepped) ?? 0).toBeGreaterThan(all / 10)
  })
})
