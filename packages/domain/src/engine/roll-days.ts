import { itemsOf, logOf } from "../persistent/append-log"
import { DAY_MS } from "../trading-day/day-ms"
import { rollScaling } from "../scaling/roll-scaling"
import { beginDay } from "./begin-day"
import { type Bounds, boundsBefore, widenBounds } from "./bounds"
import type { Snapshot } from "./compiled-rule"
import { holdStill, IDLE_DAYS, isUnchanged, leap } from "./idle-days"
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
  state.day = beginDay(program.calendar.dayAfter(day), {
    first: false,
    balance: snapshot.balance,
    equity: snapshot.equity,
    unknown: snapshot.missing,
  })
  unlock(state, day.end)
  forgetOld(state, day.end)
  rollScaling(program, state)
}

/** How far a search for idle days has come: days looked at, and the last of them that changed nothing. */
interface Search {
  looked: number
  idle: number
}

/** Four weeks show whether days are alike; rules that follow the calendar change something every week. */
const LOOK_DAYS = 28

/** Rolls the running day, and looks whether that changed anything where there are many more to come. */
const rollLooking = (
  run: Run,
  at: number,
  day: DayState,
  search: Search
): void => {
  const far = at - day.end > 2 * IDLE_DAYS * DAY_MS
  if (!far || search.looked >= LOOK_DAYS) return rollOne(run, run.draft, day)
  const before = holdStill(run.draft)
  rollOne(run, run.draft, day)
  search.looked += 1
  search.idle = isUnchanged(before, run.draft) ? search.idle + 1 : 0
}

/**
 * Rolls every rule day that ended by an instant, in order, each with the last known balance and equity before its reset.
 * `beforeReset` is told of each reset while the old day still runs. Answers the levels on all sides of those resets, or null where none lies between.
 * After a week of days that changed nothing the rest of them, being alike, is passed over at once.
 */
export const rollDays = (
  run: Run,
  at: number,
  beforeReset: (end: number) => void
): (Bounds | null)[] | null => {
  const { program, draft: state } = run
  let bounds: (Bounds | null)[] | null = null
  const search = { looked: 0, idle: 0 }
  while (state.day && at >= state.day.end) {
    if (search.idle >= IDLE_DAYS) {
      search.idle = 0
      if (leap(run, at)) continue
    }
    bounds ??= boundsBefore(program.rules, state)
    beforeReset(state.day.end)
    rollLooking(run, at, state.day, search)
    bounds = widenBounds(bounds, program.rules, state)
  }
  return bounds
}
