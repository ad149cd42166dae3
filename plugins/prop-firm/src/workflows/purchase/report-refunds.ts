import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { raiseTask } from "../../modules/support/raise-task"

/** How many are looked at in one run; the next minute goes on. */
const MOST = 200

/**
 * Money that went back for an order whose challenges run: what becomes of them is
 * for a person to decide, so each refund raises one task.
 *
 * @returns how many tasks were raised.
 */
export async function reportRefunds(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{
    rows: { id: string; amount: string; currency: string; order_id: string }[]
  }>(
    `select refund.id, trim_scale(refund.amount)::text as amount, payment.currency_code as currency,
            claim.order_id
       from refund
       join payment on payment.id = refund.payment_id
       join prop_purchase_claim claim
         on claim.payment_collection_id = payment.payment_collection_id
      where refund.deleted_at is null and refund.created_at > claim.created_at
        and not exists (select 1 from prop_task task
          where task.dedupe_key = 'order.refunded:' || refund.id)
      limit ?`,
    [MOST]
  )
  for (const { id, amount, currency, order_id } of rows) {
    await raiseTask(knex, {
      kind: "order.refunded",
      title: "An order was refunded after its challenges were issued",
      detail: `${amount} ${currency.toUpperCase()} went back. Suspend or go on with the challenges of this order.`,
      reference: { type: "order", id: order_id },
      dedupe_key: `order.refunded:${id}`,
    })
  }
  return rows.length
}
