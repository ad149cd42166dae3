import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { updateProgramDraftStep } from "../steps/update-program-draft"

export interface UpdateProgramDraftInput {
  id: string
  document: Record<string, unknown>
  /** The revision the caller has read. */
  revision: number
  actor: Actor
}

/**
 * Replaces a program's draft. Published versions stay as they are.
 *
 * @throws MedusaError `not_found`, or `conflict` when somebody else was faster.
 */
export const updateProgramDraftWorkflow = createWorkflow(
  "update-program-draft",
  (input: UpdateProgramDraftInput) =>
    new WorkflowResponse(updateProgramDraftStep(input))
)
