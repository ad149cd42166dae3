import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { BreachMoveInput } from "../move-input"
import { breachChallengeAccountStep } from "../steps/breach-challenge-account"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Breaches a challenge account; the challenge is lost, or under review where the rule is not automatic.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const breachChallengeAccountWorkflow = createWorkflow(
  "breach-challenge-account",
  (input: BreachMoveInput) => {
    const moves = breachChallengeAccountStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
