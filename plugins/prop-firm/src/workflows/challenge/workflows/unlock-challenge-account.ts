import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeAccountMoveInput } from "../move-input"
import { unlockChallengeAccountStep } from "../steps/unlock-challenge-account"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Unlocks a challenge account after the daily reset.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const unlockChallengeAccountWorkflow = createWorkflow(
  "unlock-challenge-account",
  (input: ChallengeAccountMoveInput) => {
    const moves = unlockChallengeAccountStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
