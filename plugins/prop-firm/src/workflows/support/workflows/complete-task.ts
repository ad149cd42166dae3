import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { completeTaskStep } from "../steps/complete-task"

export interface CompleteTaskInput {
  id: string
  actor: Actor
}

/**
 * Marks a task as done; again changes nothing.
 *
 * @throws MedusaError `not_found`.
 */
export const completeTaskWorkflow = createWorkflow(
  "complete-task",
  (input: CompleteTaskInput) => new WorkflowResponse(completeTaskStep(input))
)
