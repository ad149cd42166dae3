import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { confirmBreachWorkflow } from "../../challenge/workflows/confirm-breach"
import { readOpenBreachesStep } from "../steps/read-open-breaches"

export type ConfirmBreachInput = {
  challenge_account_id: string
  actor: Actor
  reason: string
}

/**
 * A person agrees with the breach that a challenge is under review for: the
 * challenge is lost. Trading was taken away when the breach happened. Again
 * changes nothing.
 *
 * @throws MedusaError `not_allowed` without a breach that stands, or where the
 * challenge is not under review.
 */
export const confirmBreachOfAccountWorkflow = createWorkflow(
  "confirm-breach-of-account",
  (input: ConfirmBreachInput) => {
    const found = readOpenBreachesStep(input)
    const move = transform({ input, found }, (data) => ({
      ...data.input,
      breach_id: data.found.breach_id,
      key: `confirm:${data.found.breach_id}`,
    }))
    confirmBreachWorkflow.runAsStep({ input: move })
    return new WorkflowResponse(found)
  }
)
