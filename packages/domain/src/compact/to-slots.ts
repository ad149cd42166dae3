import type { State } from "../engine/state"
import type { CompactPlan, Follower } from "./compile-compact"
import { isPlain } from "./is-plain"
import { writeLevelGuards } from "./level-guards"
import { writeObjectiveGuards } from "./objective-guards"
import { quietEnd } from "./quiet-end"
import { NEVER, SLOT, STRIDE } from "./slots"
import { leastOverFloor, wholeUnits } from "./whole-units"

/** The distance of a follower's floor from its part of the quantity; null where it is no whole number of units. */
const offsetOf = (
  { program, unit }: CompactPlan,
  follower: Follower,
  state: State
): number | null => {
  const rule = state.rules[follower.rule]
  const trail = program.rules[follower.rule]?.level?.trail
  const offset = rule && trail ? trail.offset(rule, state) : null
  if (offset === null || rule?.standing) return -NEVER
  // The peak in the slots is the one shown, cash flows of the day included.
  const shift = follower.follows === "day_peak" ? (state.day?.shift ?? 0n) : 0n
  if (follower.denominator === 1 && follower.numerator === 1) {
    return leastOverFloor(offset - shift, unit, follower.touching)
  }
  return shift === 0n ? wholeUnits(offset, unit) : null
}

const markOf = (
  { program, unit }: CompactPlan,
  { rule: index, follows }: Follower,
  state: State
): number | null => {
  const rule = state.rules[index]
  const mark = rule
    ? program.rules[index]?.level?.trail?.mark(rule, state)
    : null
  const shift = follows === "day_peak" ? (state.day?.shift ?? 0n) : 0n
  return mark === null || mark === undefined
    ? null
    : wholeUnits(mark + shift, unit)
}

const writeFollowers = (
  plan: CompactPlan,
  state: State,
  slots: Float64Array,
  first: number
): boolean =>
  plan.followers.every((follower, index) => {
    const mark = markOf(plan, follower, state)
    const offset = offsetOf(plan, follower, state)
    if (mark === null || offset === null) return false
    const slot = first + SLOT.followers + 2 * index
    slots[slot] = mark
    slots[slot + 1] = offset
    return true
  })

const writeAmounts = (
  { unit }: CompactPlan,
  state: State,
  slots: Float64Array,
  first: number
): boolean => {
  const balance = wholeUnits(state.balance, unit)
  const equity = wholeUnits(state.equity, unit)
  const peak = state.day && wholeUnits(state.day.peak + state.day.shift, unit)
  if (balance === null || equity === null || peak === null) return false
  slots[first + SLOT.balance] = balance
  slots[first + SLOT.equity] = equity
  slots[first + SLOT.peak] = peak
  return true
}

/**
 * Writes what equity updates need of a state into the slots of an account. Answers false where plain updates of it are
 * beyond the compact form; the slots then refuse every update. Keep the state: `toState` needs it.
 */
export const toSlots = (
  plan: CompactPlan,
  state: State,
  slots: Float64Array,
  account: number
): boolean => {
  const first = account * STRIDE
  slots[first + SLOT.until] = 0
  // Numbers do not remember events.
  if (state.history !== null || !isPlain(plan.program, state)) return false
  const until = quietEnd(plan.program, state)
  if (until <= (state.lastAt ?? 0)) return false
  if (!writeAmounts(plan, state, slots, first)) return false
  if (!writeFollowers(plan, state, slots, first)) return false
  writeLevelGuards(plan.program, plan.unit, state, slots, first)
  writeObjectiveGuards(plan.program, plan.unit, state, slots, first)
  slots[first + SLOT.events] = state.events
  slots[first + SLOT.at] = state.lastAt ?? 0
  slots[first + SLOT.until] = until
  return true
}
