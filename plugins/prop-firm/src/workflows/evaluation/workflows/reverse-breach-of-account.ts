import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { reverseBreachWorkflow } from "../../challenge/workflows/reverse-breach"
import { readOpenBreachesStep } from "../steps/read-open-breaches"
import { recordDecisionOfPersonStep } from "../steps/record-decision-of-person"

export type ReverseBreachInput = {
  challenge_account_id: string
  actor: Actor
  reason: string
}

/**
 * Undoes the breach of a challenge account: the engine goes back to the state
 * before it and applies what came later, the challenge goes on, and trading is
 * given back. The journal comes first; should the process die behind it, the
 * outbox row written with it moves the challenge all the same.
 *
 * @throws MedusaError `not_allowed` without a breach that stands.
 */
export const reverseBreachOfAccountWorkflow = createWorkflow(
  "reverse-breach-of-account",
  (input: ReverseBreachInput) => {
    const found = readOpenBreachesStep(input)
    const decision = transform({ input, found }, (data) => ({
      ...data.input,
      kind: data.found.by_verdict ? ("pardon" as const) : ("reversal" as const),
      rules: data.found.rules,
    }))
    recordDecisionOfPersonStep(decision)
    const move = transform({ input, found }, (data) => ({
      ...data.input,
      breach_id: data.found.breach_id,
      key: `reverse:${data.found.breach_id}`,
    }))
    reverseBreachWorkflow.runAsStep({ input: move })
    return new WorkflowResponse(found)
  }
)
