import { compactAmount } from "../compact/compact-amount"
import { SLOT } from "../compact/slots"
import { copyState } from "../engine/copy-state"
import type { State } from "../engine/state"
import type { Program } from "../engine/program"
import type { EventOf } from "../events/event-schema"
import { parseInstant } from "../trading-day/parse-instant"
import { type Calm, MARK } from "./calm"

const NOWHERE = -Infinity

/** Whether amounts keep to the guards; NaN, for what is no whole number of minor units, keeps to none. */
const keepsTo = (
  guards: Calm,
  balance: number,
  equity: number,
  low: number,
  high: number
): boolean => {
  const lowest = low < equity ? low : equity
  const highest = high > equity ? high : equity
  const clear =
    lowest >= (guards[SLOT.floorEquity] ?? NaN) &&
    balance >= (guards[SLOT.floorBalance] ?? NaN) &&
    highest <= (guards[SLOT.ceilingEquity] ?? NaN) &&
    balance <= (guards[SLOT.ceilingBalance] ?? NaN) &&
    highest <= (guards[MARK.high] ?? NaN) &&
    balance <= (guards[MARK.balance] ?? NaN) &&
    highest < (guards[SLOT.limitHigh] ?? NaN) &&
    balance < (guards[SLOT.limitBalance] ?? NaN)
  if (!clear) return false
  const reached =
    balance >= (guards[SLOT.targetBalance] ?? NaN) &&
    equity >= (guards[SLOT.targetEquity] ?? NaN)
  return !reached
}

/**
 * The state after an equity update that touches no rule; null where it may touch one, and the rules must be asked. This is
 * what `advance` would answer, without reading what is far apart in memory.
 */
export const stepCalmly = (
  { decimals, minorUnit }: Program,
  calm: Calm,
  state: State,
  event: EventOf<"equity">
): State | null => {
  const at = parseInstant(event.at) ?? NOWHERE
  const { lastAt } = state
  if (lastAt === null || at < lastAt || at >= (calm[SLOT.until] ?? 0)) {
    return null
  }
  const balance = compactAmount(event.balance, decimals)
  const equity = compactAmount(event.equity, decimals)
  const { low, high } = event
  const lowest = low === undefined ? equity : compactAmount(low, decimals)
  const highest = high === undefined ? equity : compactAmount(high, decimals)
  // What is no amount is neither less nor more than any.
  if (Number.isNaN(lowest + highest)) return null
  if (!keepsTo(calm, balance, equity, lowest, highest)) return null
  const next = copyState(state)
  next.events = state.events + 1
  next.lastAt = at
  next.equity = BigInt(equity) * minorUnit
  next.calm = calm
  if (balance !== calm[SLOT.balance]) {
    next.balance = BigInt(balance) * minorUnit
    const moved = calm.slice()
    moved[SLOT.balance] = balance
    next.calm = moved
  }
  return next
}
