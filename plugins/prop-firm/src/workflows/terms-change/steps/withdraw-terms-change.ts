import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import type { TermsChangeRow } from "../../../modules/challenge/terms-changes/terms-change"

export interface WithdrawTermsChangeInput {
  id: string
  reason: string
  actor: Actor
}

/**
 * Takes an announced change back: from then on it reaches nobody further. Where it
 * holds already it goes on. Again it changes nothing; nothing to compensate.
 *
 * @throws MedusaError `not_found`.
 */
export const withdrawTermsChangeStep = createStep(
  "withdraw-terms-change",
  async ({ id, reason, actor }: WithdrawTermsChangeInput, { container }) => {
    await pgConnection(container).transaction(async (trx) => {
      const change = await trx<TermsChangeRow>("prop_terms_change")
        .where({ id })
        .forUpdate()
        .first()
      if (!change) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `There is no change of terms ${id}.`
        )
      }
      if (change.withdrawn_at) {
        return
      }
      await trx<TermsChangeRow>("prop_terms_change")
        .where({ id })
        .update({ withdrawn_at: new Date() })
      await recordAudit(trx, {
        actor,
        action: "terms_change.withdraw",
        target: { type: "terms_change", id },
        reason,
      })
    })
    return new StepResponse({ id })
  }
)
