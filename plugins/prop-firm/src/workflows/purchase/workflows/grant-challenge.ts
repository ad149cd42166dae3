import { emitEventStep } from "@medusajs/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { EVENTS } from "../../events"
import {
  grantChallengeStep,
  type GrantChallengeInput,
} from "../steps/grant-challenge"

/**
 * Gives a trader a challenge that nobody paid for; the reason is recorded.
 *
 * @throws MedusaError `not_found` for trader or size, `not_allowed` without an
 * account, `conflict` for a key that granted another challenge.
 */
export const grantChallengeWorkflow = createWorkflow(
  "grant-challenge",
  (input: GrantChallengeInput) => {
    const result = grantChallengeStep(input)
    when("a-challenge-was-granted", result, ({ granted }) => granted).then(
      () => {
        const data = transform(result, ({ challenge_id: id }) => [{ id }])
        emitEventStep({ eventName: EVENTS.challengeIssued, data })
      }
    )
    return new WorkflowResponse(result)
  }
)
