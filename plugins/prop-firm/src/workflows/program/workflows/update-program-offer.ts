import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import type { OfferInput } from "../../../modules/challenge/offers/update-offer"
import { updateProgramOfferStep } from "../steps/update-program-offer"

export interface UpdateProgramOfferInput {
  id: string
  offer: OfferInput
  /** The revision the caller has read. */
  revision: number
  actor: Actor
}

/**
 * Replaces the conditions a program is sold under: from then on carts are held to
 * them. What was paid before is issued as it was sold.
 *
 * @throws MedusaError `not_found`, or `conflict` when somebody else was faster.
 */
export const updateProgramOfferWorkflow = createWorkflow(
  "update-program-offer",
  (input: UpdateProgramOfferInput) =>
    new WorkflowResponse(updateProgramOfferStep(input))
)
