import { currentDecision } from "../../engine/current-decision"
import { serializeState } from "../../engine/serialize-state"
import { start } from "../../engine/start"
import type { State } from "../../engine/state"
import { step } from "../../engine/step"
import type { TradingEvent } from "../../events/event-schema"
import { canonicalJson } from "../../json/canonical-json"
import { parseInstant } from "../../trading-day/parse-instant"
import { compactAmount } from "../compact-amount"
import type { CompactPlan } from "../compile-compact"
import { STRIDE } from "../slots"
import { COMPACT, stepInto } from "../step-into"
import { toSlots } from "../to-slots"
import { toState } from "../to-state"
import type { Updates } from "../updates"

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

/**
 * Plays events in both forms at once and expects the same state after each; `back` says when the compact one goes back and
 * forth without need. Answers what `stepInto` answered to each event.
 */
export const playBoth = (
  plan: CompactPlan,
  events: readonly TradingEvent[],
  back: (index: number) => boolean = () => false
): number[] => {
  const { program } = plan
  let general = start(program)
  let kept = general
  const slots = new Float64Array(3 * STRIDE).fill(-7)
  toSlots(plan, kept, slots, ACCOUNT)
  const answers = events.map((event, index) => {
    const expected = step(program, general, event)
    const answer = take(plan, slots, event)
    if (answer === COMPACT.stepped) {
      const { decision } = expected
      expect(decision.breaches).toEqual([])
      expect(decision.undetermined).toBeUndefined()
      expect(decision.late).toBe(false)
      expect(currentDecision(program, expected.state, event.at)).toEqual(
        decision
      )
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
    return answer
  })
  expect(new Set(slots.subarray(0, STRIDE))).toEqual(new Set([-7]))
  expect(new Set(slots.subarray(2 * STRIDE))).toEqual(new Set([-7]))
  return answers
}
