import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { findClaim } from "../../../modules/challenge/purchase/find-claim"
import { lockPurchase } from "../../../modules/challenge/purchase/lock-purchase"
import { closeTaskByKey } from "../../../modules/support/close-task-by-key"
import type { OrderSnapshot } from "../order-snapshot"
import { readMoney } from "../read-money"

interface Input {
  order: OrderSnapshot
  reason: string
  actor: Actor
}

/** The other order that used this order's payment. */
async function requireOther(
  trx: Knex.Transaction,
  order: OrderSnapshot
): Promise<string> {
  const money = await readMoney(trx, order, order.payment_collection_ids)
  const claim = await findClaim(trx, {
    order_id: order.id,
    cart_id: order.cart_id,
    payment_collection_ids: order.payment_collection_ids,
    capture_ids: money.captures.map(({ id }) => id),
  })
  if (!claim || claim.order_id === order.id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${order.id} is no duplicate: no other order has used its payment. Cancel it as any order, which refunds it.`
    )
  }
  return claim.order_id
}

/**
 * Cancels an order whose payment became another order's challenges, and leaves
 * the money alone: Medusa's own cancelling would refund what the other was paid
 * with. Not compensated: it is one transaction, and again changes nothing.
 */
export const cancelDuplicateStep = createStep(
  "cancel-duplicate",
  async ({ order, reason, actor }: Input, { container }) => {
    const claimed_by = await pgConnection(container).transaction(
      async (trx) => {
        await lockPurchase(trx, [order.id, ...order.payment_collection_ids])
        const other = await requireOther(trx, order)
        const changed = await trx("order")
          .where({ id: order.id })
          .whereNull("canceled_at")
          .update({
            status: "canceled",
            canceled_at: trx.fn.now(),
            updated_at: trx.fn.now(),
          })
        await closeTaskByKey(trx, `order.duplicate:${order.id}`, actor.id)
        if (changed > 0) {
          await recordAudit(trx, {
            actor,
            action: "order.cancel_duplicate",
            target: { type: "order", id: order.id },
            reason,
            after: { claimed_by: other },
          })
        }
        return other
      }
    )
    return new StepResponse({ order_id: order.id, claimed_by })
  }
)
