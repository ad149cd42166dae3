import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { suspendChallengeWorkflow } from "../../challenge/workflows/suspend-challenge"
import { enqueueAccessStep } from "../../trading/steps/enqueue-access"
import { requireOpenLoginStep } from "../steps/require-open-login"
import { recordDecisionOfPersonStep } from "../steps/record-decision-of-person"

export type PauseInput = {
  challenge_account_id: string
  challenge_id: string
  actor: Actor
  reason: string
  /** The same key pauses once. */
  key: string
}

/**
 * Pauses a challenge: no terminal decision is made and deadlines stand still
 * until it is resumed, and the login cannot trade meanwhile.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move, and
 * before the login is open; nothing has happened then.
 */
export const suspendChallengeAccountWorkflow = createWorkflow(
  "suspend-challenge-account",
  (input: PauseInput) => {
    requireOpenLoginStep(input)
    suspendChallengeWorkflow.runAsStep({ input })
    const decision = transform(input, (given) => ({
      ...given,
      kind: "hold" as const,
    }))
    recordDecisionOfPersonStep(decision)
    const access = transform(input, (given) => ({
      challenge_account_id: given.challenge_account_id,
      right: "TRADING_DISABLED" as const,
      key: `platform.set_access:${given.key}`,
    }))
    enqueueAccessStep(access)
    return new WorkflowResponse(input)
  }
)
