import type { CompactPlan, Follower } from "./compile-compact"
import { floorUnder } from "./floor-under"
import { MOST, NEVER, SLOT, STRIDE } from "./slots"
import type { Updates } from "./updates"

/** What `stepInto` answers: it has taken the update in, or why it has not and the general form must be asked. */
export const COMPACT = {
  stepped: 0,
  /** Late, at or after a reset or deadline, or an account that is beyond the compact form. */
  time: 1,
  /** No whole number of minor units, or too large. */
  amount: 2,
  /** A level may be touched. */
  level: 3,
  /** A level does more than follow: a lock. */
  limit: 4,
  /** All objectives are met. */
  objectives: 5,
} as const

const isAmount = (value: number): boolean =>
  Number.isInteger(value) && value >= -MOST && value <= MOST

/** Raises the guards of floors and the marks of followers; false where a floor would be touched or cannot be worked out. */
const follow = (
  { followers }: CompactPlan,
  slots: Float64Array,
  updates: Updates,
  row: number
): boolean => {
  const first = (updates.account[row] ?? 0) * STRIDE
  const balance = updates.balance[row] ?? 0
  const equity = updates.equity[row] ?? 0
  const lowest = Math.min(equity, updates.low[row] ?? 0)
  const highest = Math.max(equity, updates.high[row] ?? 0)
  let floorEquity = slots[first + SLOT.floorEquity] ?? 0
  let floorBalance = slots[first + SLOT.floorBalance] ?? 0
  for (let index = 0; index < followers.length; index += 1) {
    const follower = followers[index] as Follower
    const slot = first + SLOT.followers + 2 * index
    const quantity = follower.onBalance ? balance : highest
    const offset = slots[slot + 1] ?? 0
    if (quantity <= (slots[slot] ?? 0) || offset === -NEVER) continue
    const floor = floorUnder(follower, quantity, offset)
    if (!(floor <= NEVER)) return false
    if (follower.testsEquity && floor > floorEquity) floorEquity = floor
    if (follower.testsBalance && floor > floorBalance) floorBalance = floor
  }
  if (lowest < floorEquity || balance < floorBalance) return false
  slots[first + SLOT.floorEquity] = floorEquity
  slots[first + SLOT.floorBalance] = floorBalance
  for (let index = 0; index < followers.length; index += 1) {
    const slot = first + SLOT.followers + 2 * index
    const quantity = followers[index]?.onBalance ? balance : highest
    if (quantity > (slots[slot] ?? 0)) slots[slot] = quantity
  }
  return true
}

/**
 * Takes one equity update into the slots of its account, in place and without allocating. Only `COMPACT.stepped` has changed
 * anything: nothing was broken, nothing met, no decision is due. Otherwise ask the general form: `toState`, `step`,
 * `toSlots`. An event that carries an id belongs to the general form, which knows the ids it has seen.
 */
export const stepInto = (
  plan: CompactPlan,
  slots: Float64Array,
  updates: Updates,
  row: number
): number => {
  const first = (updates.account[row] ?? 0) * STRIDE
  const at = updates.at[row] ?? 0
  const inTime =
    Number.isInteger(at) &&
    at >= (slots[first + SLOT.at] ?? 0) &&
    at < (slots[first + SLOT.until] ?? 0)
  if (!inTime) return COMPACT.time
  const balance = updates.balance[row] ?? 0
  const equity = updates.equity[row] ?? 0
  const low = updates.low[row] ?? 0
  const high = updates.high[row] ?? 0
  const whole =
    isAmount(balance) && isAmount(equity) && isAmount(low) && isAmount(high)
  if (!whole) return COMPACT.amount
  const highest = Math.max(equity, high)
  if (
    highest > (slots[first + SLOT.ceilingEquity] ?? 0) ||
    balance > (slots[first + SLOT.ceilingBalance] ?? 0)
  ) {
    return COMPACT.level
  }
  if (
    highest >= (slots[first + SLOT.limitHigh] ?? 0) ||
    balance >= (slots[first + SLOT.limitBalance] ?? 0)
  ) {
    return COMPACT.limit
  }
  const met =
    balance >= (slots[first + SLOT.targetBalance] ?? 0) &&
    equity >= (slots[first + SLOT.targetEquity] ?? 0) &&
    (slots[first + SLOT.flat] === 0 || balance === equity)
  if (met) return COMPACT.objectives
  if (!follow(plan, slots, updates, row)) return COMPACT.level
  slots[first + SLOT.events] = (slots[first + SLOT.events] ?? 0) + 1
  slots[first + SLOT.at] = at
  slots[first + SLOT.balance] = balance
  slots[first + SLOT.equity] = equity
  slots[first + SLOT.peak] = Math.max(slots[first + SLOT.peak] ?? 0, highest)
  return COMPACT.stepped
}
