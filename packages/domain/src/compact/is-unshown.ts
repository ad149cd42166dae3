import type { State } from "../engine/state"

/** Whether the next equity event is the first to show a cash flow, a close or a partial one. */
export const isUnshown = (state: State): boolean => {
  if (state.unshown !== 0n || state.voidPending !== 0n) return true
  if (state.closed.at(-1)?.shown === false) return true
  for (const key in state.trades) {
    const trade = state.trades[key]
    if (trade?.booked !== trade?.net) return true
  }
  return false
}
