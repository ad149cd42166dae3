import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import {
  updateOffer,
  type OfferInput,
} from "../../../modules/challenge/offers/update-offer"

interface Input {
  id: string
  offer: OfferInput
  revision: number
  actor: Actor
}

/**
 * Replaces a program's conditions of sale and records who did, in one transaction:
 * there is nothing to compensate.
 *
 * @throws MedusaError `not_found`, or `conflict` for an old revision.
 */
export const updateProgramOfferStep = createStep(
  "update-program-offer",
  async ({ actor, ...input }: Input, { container }) => {
    const after = await pgConnection(container).transaction(async (trx) => {
      const changed = await updateOffer(trx, input)
      await recordAudit(trx, {
        actor,
        action: "program.update_offer",
        target: { type: "program", id: input.id },
        before: changed.before,
        after: changed.after,
      })
      return changed.after
    })
    return new StepResponse(after)
  }
)
