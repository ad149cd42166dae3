import { isDeepStrictEqual } from "node:util"
import type { Decision, Program, State } from "@highwater/domain"
import { QuietDecision } from "./quiet-decision"

/** A decision that was read, as one that follows from the state after it where it does. */
export function quietAgain(
  program: Program,
  state: State,
  decision: Decision | null
): Decision | null {
  const mayBe =
    decision !== null &&
    decision.event === state.events &&
    (decision.status === "active" || decision.status === "passed") &&
    decision.lockedUntil === null &&
    decision.breaches.length === 0
  if (!mayBe) {
    return decision
  }
  const quiet = new QuietDecision(program, state, decision.at)
  const asRead: unknown = JSON.parse(JSON.stringify(quiet))
  return isDeepStrictEqual(asRead, decision) ? quiet : decision
}
