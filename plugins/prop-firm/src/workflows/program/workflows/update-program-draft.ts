import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { recordAuditStep } from "../../access/steps/record-audit"
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
  (input: UpdateProgramDraftInput) => {
    const before = updateProgramDraftStep(input)
    const entry = transform({ input, before }, (data) => ({
      actor: data.input.actor,
      action: "program.update_draft",
      target: { type: "program", id: data.input.id },
      before: data.before.draft,
      after: data.input.document,
    }))
    recordAuditStep(entry)
    return new WorkflowResponse(before)
  }
)
