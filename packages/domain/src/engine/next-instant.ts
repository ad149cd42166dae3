import type { Program } from "./program"
import type { State } from "./state"

/** The next instant at which time alone changes something (the daily reset), or null before the first event. */
export const nextInstant = (_: Program, state: State): string | null =>
  state.day ? new Date(state.day.end).toISOString() : null
