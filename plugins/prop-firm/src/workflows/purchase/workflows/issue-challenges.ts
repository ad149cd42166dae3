import { emitEventStep } from "@medusajs/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { EVENTS } from "../../events"
import { issueChallengesStep } from "../steps/issue-challenges"
import { readOrderStep } from "../steps/read-order"

export interface IssueChallengesInput {
  order_id: string
  actor: Actor
  /** Why a person takes less than the whole sum for it. */
  accept_shortfall?: string
}

/**
 * Issues the challenges of a paid order, once. Subscribers, the reconciler and the
 * admin button all call it; any number of calls has the effect of one.
 *
 * @example
 * await issueChallengesWorkflow(container).run({
 *   input: { order_id: "order_123", actor: { type: "system", id: null } },
 * })
 */
export const issueChallengesWorkflow = createWorkflow(
  "issue-challenges",
  (input: IssueChallengesInput) => {
    const order = readOrderStep({ order_id: input.order_id })
    const result = issueChallengesStep({
      order,
      actor: input.actor,
      accept_shortfall: input.accept_shortfall,
    })
    when(
      "challenges-were-issued",
      result,
      ({ outcome }) => outcome === "issued"
    ).then(() => {
      const data = transform(result, ({ challenge_ids }) =>
        challenge_ids.map((id) => ({ id }))
      )
      emitEventStep({ eventName: EVENTS.challengeIssued, data })
    })
    return new WorkflowResponse(result)
  }
)
