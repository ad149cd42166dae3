import { newRun } from "./advance"
import { decide } from "./decide"
import type { Decision } from "./decision"
import type { Program } from "./program"
import type { State } from "./state"

/**
 * The decision of an account that an event in order has left in this state without breaking anything: what `step` answered
 * to an equity update that the compact form took in.
 */
export const currentDecision = (
  program: Program,
  state: State,
  at: string
): Decision => decide(newRun(program, state, { type: "clock", at }))
