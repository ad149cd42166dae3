import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { updateDraft } from "../../../modules/challenge/programs/update-draft"

interface Input {
  id: string
  document: Record<string, unknown>
  revision: number
  actor: Actor
}

/**
 * Replaces a draft and records who did, in one transaction: there is nothing to
 * compensate.
 *
 * @throws MedusaError `not_found`, or `conflict` for an old revision.
 */
export const updateProgramDraftStep = createStep(
  "update-program-draft",
  async ({ actor, ...input }: Input, { container }) => {
    const before = await pgConnection(container).transaction(async (trx) => {
      const replaced = await updateDraft(trx, input)
      await recordAudit(trx, {
        actor,
        action: "program.update_draft",
        target: { type: "program", id: input.id },
        before: replaced.draft,
        after: input.document,
      })
      return replaced
    })
    return new StepResponse(before)
  }
)
