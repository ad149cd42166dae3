import type { State } from "./state"

/**
 * Whether no position of this account is open: by its trades where the platform sends them, else by its `positions`
 * events, else by equity being equal to balance.
 */
export const isFlat = (state: State): boolean => {
  if (state.tradesSeen) {
    for (const key in state.trades) {
      if (state.trades[key]?.account === null) return false
    }
    return true
  }
  if (state.positions !== null) return state.positions === 0
  return state.balance === state.equity
}
