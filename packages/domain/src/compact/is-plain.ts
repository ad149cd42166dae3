import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import { isUnshown } from "./is-unshown"

/** Nothing but the terms it was compiled for decides: no hold, no doubt, no person, nothing to go back to. */
const isOrdinary = (state: State): boolean =>
  state.terms === null &&
  state.checkpoint === null &&
  !state.held &&
  state.feed === "good" &&
  state.lockedUntil === null &&
  !state.passRefused &&
  (state.outcome === "open" || state.outcome === "passed")

/** Every level is known, and none is broken, forgiven or waiting to recover. A daily rule that has reported is done for the day. */
const areLevelsClear = ({ levels, rules }: Program, state: State): boolean =>
  levels.every((index) => {
    const kept = state.rules[index]
    const daily = rules[index]?.level?.daily === true
    return kept?.pardon === null && (daily || !kept.standing)
  })

/** Whether plain equity updates can change a state in its numbers only. */
export const isPlain = (program: Program, state: State): boolean =>
  state.day !== null &&
  !state.day.unknown &&
  state.lastAt !== null &&
  isOrdinary(state) &&
  !isUnshown(state) &&
  areLevelsClear(program, state)
