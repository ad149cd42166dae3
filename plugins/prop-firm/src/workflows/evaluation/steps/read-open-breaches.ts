import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"

type OpenBreach = {
  id: string
  rule: string
  evidence: { event?: { type: string } }
}

/**
 * The hard breaches of a challenge account that stand, oldest first, and
 * whether a verdict made them what they are.
 *
 * @throws NOT_ALLOWED when there is none
 */
export const readOpenBreachesStep = createStep(
  "read-open-breaches",
  async (
    { challenge_account_id }: { challenge_account_id: string },
    context
  ) => {
    const breaches = await pgConnection(context.container)("prop_breach")
      .where({ challenge_account_id, effect: "fail" })
      .whereNull("reversed_at")
      .orderBy("at")
      .select<OpenBreach[]>("id", "rule", "evidence")
    const [first] = breaches
    if (!first) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Challenge account ${challenge_account_id} has no breach that stands.`
      )
    }
    return new StepResponse({
      breach_id: first.id,
      rules: [...new Set(breaches.map(({ rule }) => rule))],
      by_verdict: first.evidence.event?.type === "verdict",
    })
  }
)
