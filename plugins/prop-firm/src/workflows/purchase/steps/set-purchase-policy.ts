import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { z } from "@medusajs/framework/zod"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { readPurchasePolicy } from "../../../lib/read-purchase-policy"
import { recordAudit } from "../../../modules/access/record-audit"
import type { PurchasePolicy } from "../../../types/http/payment"

export interface SetPurchasePolicyInput {
  purchase_policy: z.infer<typeof PurchasePolicy>
  reason: string
  actor: Actor
}

/** Taken while the one row is made or changed. */
const POLICY_LOCK = "purchase-policy"

/** Changes the purchase policy and records who did and why; nothing follows that could fail. */
export const setPurchasePolicyStep = createStep(
  "set-purchase-policy",
  async (
    { purchase_policy: after, reason, actor }: SetPurchasePolicyInput,
    { container }
  ) => {
    await pgConnection(container).transaction(async (trx) => {
      await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
        POLICY_LOCK,
      ])
      const before = await readPurchasePolicy(trx)
      const document = JSON.stringify(after)
      const changed = await trx("prop_purchase_policy").update({
        document,
        revision: trx.raw("revision + 1"),
        updated_at: trx.fn.now(),
      })
      if (changed === 0) {
        const id = generateEntityId(undefined, "ppol")
        await trx("prop_purchase_policy").insert({ id, document })
      }
      await recordAudit(trx, {
        actor,
        action: "purchase_policy.set",
        reason,
        before,
        after,
      })
    })
    return new StepResponse(after)
  }
)
