import { copyState } from "../engine/copy-state"
import type { State } from "../engine/state"
import type { CompactPlan } from "./compile-compact"
import { SLOT, STRIDE } from "./slots"

const raiseMarks = (
  { program, unit, followers }: CompactPlan,
  state: State,
  slots: Float64Array,
  first: number
): void => {
  const shared = state.rules
  followers.forEach(({ rule: index }, number) => {
    const rule = state.rules[index]
    const trail = program.rules[index]?.level?.trail
    if (!rule || !trail) return
    const slot = first + SLOT.followers + 2 * number
    const mark = BigInt(slots[slot] ?? 0) * unit
    if (!trail.moves(rule, state, mark)) return
    const own = { ...rule }
    trail.raise(own, state, mark)
    if (state.rules === shared) state.rules = shared.slice()
    state.rules[index] = own
  })
}

/**
 * The state an account is in now: the one its slots were written from, with every equity update since. It equals what
 * `step` would have answered for the same updates, to the bit.
 */
export const toState = (
  plan: CompactPlan,
  before: State,
  slots: Float64Array,
  account: number
): State => {
  const first = account * STRIDE
  const amount = (slot: number): bigint =>
    BigInt(slots[first + slot] ?? 0) * plan.unit
  const events = slots[first + SLOT.events] ?? 0
  // Slots that hold no account have seen no update.
  if (slots[first + SLOT.until] === 0 || events === before.events) return before
  const state = copyState(before)
  const at = slots[first + SLOT.at] ?? 0
  state.events = events
  state.lastAt = at
  state.balance = amount(SLOT.balance)
  state.equity = amount(SLOT.equity)
  const { day } = state
  if (day) state.day = { ...day, peak: amount(SLOT.peak) - day.shift }
  raiseMarks(plan, state, slots, first)
  return state
}
