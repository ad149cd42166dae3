import type { MedusaContainer } from "@medusajs/framework/types"
import { readPurchasePolicy } from "../../lib/read-purchase-policy"
import { pgConnection } from "../../lib/pg-connection"
import { suspendChallengeAccountWorkflow } from "../evaluation/workflows/suspend-challenge-account"
import type { FoundPayment } from "./find-payment"
import type { ToldDispute } from "./record-dispute"

interface Row {
  challenge_id: string
  challenge_account_id: string
}

/** Suspends the running challenges of a disputed order, only where the firm has set so. */
export async function suspendDisputed(
  container: MedusaContainer,
  { order_ids }: FoundPayment,
  dispute: ToldDispute
): Promise<void> {
  const knex = pgConnection(container)
  const policy = await readPurchasePolicy(knex)
  if (dispute.closed || !policy.suspend_on_dispute) {
    return
  }
  const rows = await knex("prop_challenge as c")
    .join("prop_challenge_account as a", function () {
      this.on("a.challenge_id", "c.id").andOn("a.phase_index", "c.phase_index")
    })
    .whereIn("c.order_id", order_ids)
    .where("c.status", "active")
    .whereIn("a.status", ["active", "locked"])
    .select<Row[]>("c.id as challenge_id", "a.id as challenge_account_id")
  for (const row of rows) {
    await suspendChallengeAccountWorkflow(container).run({
      input: {
        ...row,
        actor: { type: "system", id: null },
        reason: `Payment disputed (${dispute.reference}): waits for a person.`,
        key: `suspend:dispute:${dispute.reference}:${row.challenge_id}`,
      },
    })
  }
}
