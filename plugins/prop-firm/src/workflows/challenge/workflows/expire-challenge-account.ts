import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeAccountMoveInput } from "../move-input"
import { expireChallengeAccountStep } from "../steps/expire-challenge-account"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Expires a challenge account and its challenge.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const expireChallengeAccountWorkflow = createWorkflow(
  "expire-challenge-account",
  (input: ChallengeAccountMoveInput) => {
    const moves = expireChallengeAccountStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
