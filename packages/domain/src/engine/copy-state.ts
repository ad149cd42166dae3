import type { State } from "./state"

/** A copy whose parts may be changed in place; maps and logs are shared and replaced, never changed. */
export const copyState = (state: State): State => ({
  ...state,
  day: state.day && { ...state.day },
  rules: state.rules.map((rule) => ({ ...rule })),
  payout: { ...state.payout },
  scaling: { ...state.scaling },
})
