import { itemsOf, logOf } from "../persistent/append-log"
import { rollScaling } from "../scaling/roll-scaling"
import { type Bounds, boundsBefore, widenBounds } from "./bounds"
import type { Snapshot } from "./compiled-rule"
import { isFlat } from "./is-flat"
import { ownRules } from "./own-rule"
import type { Program } from "./program"
import type { Run } from "./run"
import type { Checkpoint, DayState, State } from "./state"

const snapshotMissing = (
  { maxSnapshotGapMs }: Program,
  state: State,
  day: DayState
): boolean =>
  maxSnapshotGapMs !== null &&
  state.lastAt !== null &&
  day.end - state.lastAt > maxSnapshotGapMs &&
  !isFlat(state)

/** The checkpoint without those of locks that are over; what happened since stays known to an older one. */
const withoutLocks = (checkpoint: Checkpoint | null): Checkpoint | null => {
  if (!checkpoint?.lockOnly) return checkpoint
  const outer = checkpoint.before.checkpoint
  if (!outer) return null
  const events = [...itemsOf(outer.events), ...itemsOf(checkpoint.events)]
  return withoutLocks({ ...outer, events: logOf(events) })
}

const unlock = (state: State, now: number): void => {
  if (state.lockedUntil === null || state.lockedUntil > now) return
  state.lockedUntil = null
  state.lockedBy = []
  state.checkpoint = withoutLocks(state.checkpoint)
}

/** How long closed trades are kept for news that arrive late. */
const LOOK_BACK_MS = 7 * 86_400_000

const forgetOld = (state: State, now: number): void => {
  const [oldest] = state.closed
  if (!oldest || oldest.closedAt >= now - LOOK_BACK_MS) return
  state.closed = state.closed.filter(
    (one) => one.closedAt >= now - LOOK_BACK_MS
  )
}

const rollOne = (run: Run, state: State, day: DayState): void => {
  const { program } = run
  ownRules(run)
  const snapshot: Snapshot = {
    balance: state.balance + state.unshown,
    equity: state.equity + state.unshown,
    missing: snapshotMissing(program, state, day),
  }
  program.rules.forEach((rule, index) => {
    const kept = state.rules[index]
    if (!kept) return
    rule.onDayEnd?.(kept, state, snapshot)
    if (rule.level?.daily) kept.standing = false
  })
  state.day = {
    ...program.calendar.dayAfter(day),
    first: false,
    balance: snapshot.balance,
    equity: snapshot.equity,
    peak: snapshot.equity,
    shift: 0n,
    unknown: snapshot.missing,
    settled: false,
  }
  unlock(state, day.end)
  forgetOld(state, day.end)
  rollScaling(program, state)
}

/**
 * Rolls every rule day that ended by an instant, in order, each with the last known balance and equity before its reset.
 * `beforeReset` is told of each reset while the old day still runs. Answers the levels on all sides of those resets, or null where none lies between.
 */
export const rollDays = (
  run: Run,
  at: number,
  beforeReset: (end: number) => void
): (Bounds | null)[] | null => {
  const { program, draft: state } = run
  let bounds: (Bounds | null)[] | null = null
  while (state.day && at >= state.day.end) {
    bounds ??= boundsBefore(program.rules, state)
    beforeReset(state.day.end)
    rollOne(run, state, state.day)
    bounds = widenBounds(bounds, program.rules, state)
  }
  return bounds
}
