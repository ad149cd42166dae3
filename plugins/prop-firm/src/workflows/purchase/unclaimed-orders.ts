import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How far back a paid order is looked for. */
const DAYS = 35

/**
 * Orders with captured money, or of zero, and a challenge among their lines that no
 * claim has used yet; those that wait for a person come last.
 */
export async function unclaimedOrders(
  knex: Knex,
  limit: number
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `with paid as (
       select payment.payment_collection_id
         from payment
         join capture on capture.payment_id = payment.id
        where capture.deleted_at is null
          and capture.created_at > now() - make_interval(days => :days)
     ), candidate as (
       select link.order_id
         from order_payment_collection link
         join paid using (payment_collection_id)
        where link.deleted_at is null
       union
       select link.order_id
         from cart_payment_collection pay
         join paid using (payment_collection_id)
         join order_cart link on link.cart_id = pay.cart_id
        where link.deleted_at is null
       union
       select "order".id
         from "order"
         join order_summary summary on summary.order_id = "order".id
          and summary.version = "order".version
        where "order".canceled_at is null and "order".deleted_at is null
          and "order".is_draft_order = false
          and "order".created_at between now() - make_interval(days => :days)
            and now() - interval '1 minute'
          and (summary.totals ->> 'current_order_total')::numeric = 0
     )
     select candidate.order_id as id
       from candidate
      where not exists (
              select 1 from prop_purchase_claim claim
               where claim.order_id = candidate.order_id)
        and exists (
              select 1
                from order_item item
                join order_line_item line on line.id = item.item_id
                join prop_program program on program.product_id = line.product_id
               where item.order_id = candidate.order_id)
      order by exists (
              select 1 from prop_task task
               where task.reference_id = candidate.order_id), candidate.order_id
      limit :limit`,
    { days: DAYS, limit }
  )
  return rows.map((row) => row.id)
}
