import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ADD_ON_LINE } from "../../lib/add-ons/cart-lines"
import { raiseTask } from "../../modules/support/raise-task"

interface Refund {
  id: string
  amount: string
  currency: string
  order_id: string
  /** The order's add-ons with their prices; null where it has none. */
  add_ons: string | null
}

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
    rows: Refund[]
  }>(
    `select refund.id, trim_scale(refund.amount)::text as amount, payment.currency_code as currency,
            claim.order_id, add_ons.text as add_ons
       from refund
       join payment on payment.id = refund.payment_id
       join prop_purchase_claim claim
         on claim.payment_collection_id = payment.payment_collection_id
       left join lateral (
         select string_agg(line.title || ' (' || trim_scale(line.unit_price) || ')', ', ' order by line.title) as text
           from order_item item
           join order_line_item line on line.id = item.item_id
          where item.order_id = claim.order_id and item.deleted_at is null
            and line.product_type = :line) as add_ons on true
      where refund.deleted_at is null and refund.created_at > claim.created_at
        and not exists (select 1 from prop_task task
          where task.dedupe_key = 'order.refunded:' || refund.id)
      limit :most`,
    { line: ADD_ON_LINE, most: MOST }
  )
  for (const { id, amount, currency, order_id, add_ons } of rows) {
    await raiseTask(knex, {
      kind: "order.refunded",
      title: "An order was refunded after its challenges were issued",
      detail: `${amount} ${currency.toUpperCase()} went back. Suspend or go on with the challenges of this order.${add_ons ? ` Bought with add-ons, which stay in force while a challenge runs: ${add_ons}.` : ""}`,
      reference: { type: "order", id: order_id },
      dedupe_key: `order.refunded:${id}`,
    })
  }
  return rows.length
}
