import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import {
  announceChange,
  type AnnounceInput,
} from "../../../modules/challenge/terms-changes/announce-change"

export type AnnounceTermsChangeInput = Omit<AnnounceInput, "created_by"> & {
  actor: Actor
}

/**
 * Announces a change of terms with everybody it reaches and the audit entry, in one
 * transaction: there is nothing to compensate.
 */
export const announceTermsChangeStep = createStep(
  "announce-terms-change",
  async ({ actor, ...input }: AnnounceTermsChangeInput, { container }) => {
    const announced = await pgConnection(container).transaction(async (trx) => {
      const change = await announceChange(trx, {
        ...input,
        created_by: actor.id,
      })
      await recordAudit(trx, {
        actor,
        action: "terms_change.announce",
        target: { type: "terms_change", id: change.id },
        reason: input.reason,
        after: { ...input, reached: change.reached },
      })
      return change
    })
    return new StepResponse(announced)
  }
)
