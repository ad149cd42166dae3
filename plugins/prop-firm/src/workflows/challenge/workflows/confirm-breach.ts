import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { BreachMoveInput } from "../move-input"
import { confirmBreachStep } from "../steps/confirm-breach"
import { emitMovesStep } from "../steps/emit-moves"

/**
 * Confirms a breach that was under review: the challenge is lost.
 * Answers the moves made; none when the key was used before.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move.
 */
export const confirmBreachWorkflow = createWorkflow(
  "confirm-breach",
  (input: BreachMoveInput) => {
    const moves = confirmBreachStep(input)
    emitMovesStep(moves)
    return new WorkflowResponse(moves)
  }
)
