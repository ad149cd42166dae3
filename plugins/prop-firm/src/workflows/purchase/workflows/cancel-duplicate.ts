import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { cancelDuplicateStep } from "../steps/cancel-duplicate"
import { readOrderStep } from "../steps/read-order"

export interface CancelDuplicateInput {
  order_id: string
  reason: string
  actor: Actor
}

/**
 * Cancels a second order for one payment without a refund.
 *
 * @throws MedusaError `not_allowed` where no other order has used its payment.
 */
export const cancelDuplicateWorkflow = createWorkflow(
  "cancel-duplicate",
  (input: CancelDuplicateInput) => {
    const order = readOrderStep({ order_id: input.order_id })
    return new WorkflowResponse(
      cancelDuplicateStep({ order, reason: input.reason, actor: input.actor })
    )
  }
)
