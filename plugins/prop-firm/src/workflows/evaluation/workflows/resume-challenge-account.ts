import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { resumeChallengeWorkflow } from "../../challenge/workflows/resume-challenge"
import { enqueueAccessStep } from "../../trading/steps/enqueue-access"
import { requireOpenLoginStep } from "../steps/require-open-login"
import { recordDecisionOfPersonStep } from "../steps/record-decision-of-person"
import type { PauseInput } from "./suspend-challenge-account"

/**
 * Ends a pause: evaluation goes on from the values now, and the login may trade
 * again unless the challenge account has ended meanwhile.
 *
 * @throws MedusaError `not_allowed` where the lifecycle has no such move, and
 * before the login is open; nothing has happened then.
 */
export const resumeChallengeAccountWorkflow = createWorkflow(
  "resume-challenge-account",
  (input: PauseInput) => {
    requireOpenLoginStep(input)
    resumeChallengeWorkflow.runAsStep({ input })
    const decision = transform(input, (given) => ({
      ...given,
      kind: "resume" as const,
    }))
    recordDecisionOfPersonStep(decision)
    const access = transform(input, (given) => ({
      challenge_account_id: given.challenge_account_id,
      right: "FULL" as const,
      key: `platform.set_access:${given.key}`,
    }))
    enqueueAccessStep(access)
    return new WorkflowResponse(input)
  }
)
