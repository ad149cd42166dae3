import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ActivateInput } from "../verbs/activate"
import { activateChallengeAccountStep } from "../steps/activate-challenge-account"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Starts trading on a challenge account whose platform login is open; starts the challenge with it.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const activateChallengeAccountWorkflow = createWorkflow(
  "activate-challenge-account",
  (input: ActivateInput) => {
    const moves = activateChallengeAccountStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
