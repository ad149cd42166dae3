import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { consent } from "../../../modules/challenge/terms-changes/consent"

export interface ConsentToTermsChangeInput {
  change_id: string
  challenge_id: string
  ip: string | null
  actor: Actor
}

/** Records a trader's agreement, once; a record of what was agreed is not compensated. */
export const consentToTermsChangeStep = createStep(
  "consent-to-terms-change",
  async ({ actor, ...input }: ConsentToTermsChangeInput, { container }) => {
    await pgConnection(container).transaction(async (trx) => {
      const customer_id = actor.id ?? ""
      if (await consent(trx, { ...input, customer_id })) {
        await recordAudit(trx, {
          actor,
          action: "terms_change.consent",
          target: { type: "terms_change", id: input.change_id },
          after: { challenge_id: input.challenge_id },
        })
      }
    })
    return new StepResponse({ consented: true })
  }
)
