import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeAccountMoveInput } from "../move-input"
import { lockChallengeAccountStep } from "../steps/lock-challenge-account"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Locks a challenge account until the next daily reset.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const lockChallengeAccountWorkflow = createWorkflow(
  "lock-challenge-account",
  (input: ChallengeAccountMoveInput) => {
    const moves = lockChallengeAccountStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
