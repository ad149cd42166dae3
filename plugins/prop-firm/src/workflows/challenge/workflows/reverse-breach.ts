import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { BreachMoveInput } from "../move-input"
import { reverseBreachStep } from "../steps/reverse-breach"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Reverses a breach: challenge account and challenge are active again.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const reverseBreachWorkflow = createWorkflow(
  "reverse-breach",
  (input: BreachMoveInput) => {
    const moves = reverseBreachStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
