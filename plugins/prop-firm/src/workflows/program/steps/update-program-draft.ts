import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"
import { restoreDraft } from "../../../modules/challenge/programs/restore-draft"
import { updateDraft } from "../../../modules/challenge/programs/update-draft"

interface Input {
  id: string
  document: Record<string, unknown>
  revision: number
}

/**
 * Replaces a draft; the draft before is put back if a later step fails.
 *
 * @throws MedusaError `not_found`, or `conflict` for an old revision.
 */
export const updateProgramDraftStep = createStep(
  "update-program-draft",
  async (input: Input, { container }) => {
    const before = await pgConnection(container).transaction((trx) =>
      updateDraft(trx, input)
    )
    return new StepResponse(before, before)
  },
  async (before, { container }) => {
    if (before) {
      await restoreDraft(pgConnection(container), before)
    }
  }
)
