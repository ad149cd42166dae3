import type { State } from "./state"

/** A state that remembers none of its events, for programs with `lateWindow: 0`. */
export const withoutHistory = (state: State): State =>
  state.history === null ? state : { ...state, history: null }
