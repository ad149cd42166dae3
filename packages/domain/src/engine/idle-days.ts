import { isFlat } from "./is-flat"
import type { Run } from "./run"
import type { RuleState, State } from "./state"
import { quietUntil } from "./watch"

/** How many days in a row must change nothing, so that each day of the week was one of them. */
export const IDLE_DAYS = 7

/** A state as it was before a daily reset, to tell whether the reset changed it. */
export interface Still {
  state: State
  rules: readonly RuleState[]
}

/** Keeps what a daily reset may change. */
export const holdStill = (state: State): Still => ({
  state: { ...state },
  rules: state.rules.map((rule) => ({ ...rule })),
})

const isSame = (
  a: object | null | undefined,
  b: object | null | undefined,
  except: readonly string[] = []
): boolean => {
  if (!a || !b) return a === b
  const left = new Map(Object.entries(a))
  const right = Object.entries(b)
  return (
    left.size === right.length &&
    right.every(
      ([key, value]) => except.includes(key) || left.get(key) === value
    )
  )
}

/** Whether a daily reset changed nothing but the day's name and hours. */
export const isUnchanged = (before: Still, state: State): boolean =>
  isSame(before.state, state, ["day", "rules"]) &&
  isSame(before.state.day, state.day, ["start", "end", "label"]) &&
  state.rules.every((rule, index) => isSame(before.rules[index], rule))

/** Something that depends on the date, not on the day before, may still happen. */
const isDated = ({ program, draft }: Run): boolean =>
  program.terms.scaling !== undefined ||
  draft.held ||
  draft.closed.length > 0 ||
  (program.maxSnapshotGapMs !== null &&
    !isFlat(draft) &&
    draft.day?.unknown !== true)

/**
 * Goes from an idle day at once to the one that an instant lies in, or as far as no rule of conduct has anything to say.
 * False where that is no further than the next reset.
 */
export const leap = (run: Run, at: number): boolean => {
  const { draft, program } = run
  const { day } = draft
  if (!day || isDated(run)) return false
  const to = program.watchers.reduce(
    (least, index) => Math.min(least, quietUntil(run, index)),
    at
  )
  if (to < day.end) return false
  draft.day = { ...day, ...program.calendar.dayAt(to) }
  return true
}
