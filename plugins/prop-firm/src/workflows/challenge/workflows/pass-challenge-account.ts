import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChallengeAccountMoveInput } from "../move-input"
import { passChallengeAccountStep } from "../steps/pass-challenge-account"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Passes a phase: opens the next one's challenge account, wins the challenge after the last evaluation phase, or waits for a person where the program says so.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const passChallengeAccountWorkflow = createWorkflow(
  "pass-challenge-account",
  (input: ChallengeAccountMoveInput) => {
    const moves = passChallengeAccountStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
