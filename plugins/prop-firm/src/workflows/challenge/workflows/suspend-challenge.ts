import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeMoveInput } from "../move-input"
import { suspendChallengeStep } from "../steps/suspend-challenge"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Suspends a challenge; it remembers where it was.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const suspendChallengeWorkflow = createWorkflow(
  "suspend-challenge",
  (input: ChallengeMoveInput) => {
    const moves = suspendChallengeStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
