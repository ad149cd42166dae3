import { activeProgram } from "./active-program"
import type { Program } from "./program"
import type { State } from "./state"

/** The deadlines of the rules that are still ahead; an account that has ended has none. */
const deadlines = (given: Program, state: State): number[] => {
  if (state.outcome !== "open" && state.outcome !== "passed") return []
  return activeProgram(given, state).rules.flatMap((rule, index) => {
    const kept = state.rules[index]
    const at = kept && rule.deadline?.(kept, state)
    return typeof at === "number" && at > (state.lastAt ?? 0) ? [at] : []
  })
}

/**
 * The next instant at which time alone changes something (the daily reset, or a deadline before it), or null before the
 * first event. Where a rule asks for "more than" some time, this is the first millisecond after it.
 */
export const nextInstant = (program: Program, state: State): string | null =>
  state.day
    ? new Date(
        Math.min(state.day.end, ...deadlines(program, state))
      ).toISOString()
    : null
