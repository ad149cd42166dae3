import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeAccountMoveInput } from "../move-input"
import { reviewChallengeStep } from "../steps/review-challenge"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Puts a challenge under review because the engine cannot decide.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const reviewChallengeWorkflow = createWorkflow(
  "review-challenge",
  (input: ChallengeAccountMoveInput) => {
    const moves = reviewChallengeStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
