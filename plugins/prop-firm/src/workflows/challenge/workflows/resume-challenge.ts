import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeMoveInput } from "../move-input"
import { resumeChallengeStep } from "../steps/resume-challenge"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Resumes a paused challenge where it was; a passed phase that was waiting goes on to the next.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const resumeChallengeWorkflow = createWorkflow(
  "resume-challenge",
  (input: ChallengeMoveInput) => {
    const moves = resumeChallengeStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
