import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeAccountMoveInput } from "../move-input"
import { emitMovesStep } from "../steps/emit-moves"
import { settleChallengeStep } from "../steps/settle-challenge"

/**
 * Ends the review of a challenge whose outcome was open and is not any more.
 * Answers the moves made; none when the key was used before, or nothing waited.
 */
export const settleChallengeWorkflow = createWorkflow(
  "settle-challenge",
  (input: ChallengeAccountMoveInput) => {
    const moves = settleChallengeStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
