import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Orders a payment belongs to, by the order's own link or through its cart: a crash
 * during checkout can leave only one of the two.
 */
export async function ordersOfPayment(
  knex: Knex,
  paymentId: string
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(
    `select link.order_id
       from payment
       join order_payment_collection link
         on link.payment_collection_id = payment.payment_collection_id
      where payment.id = :id and link.deleted_at is null
     union
     select link.order_id
       from payment
       join cart_payment_collection pay
         on pay.payment_collection_id = payment.payment_collection_id
       join order_cart link on link.cart_id = pay.cart_id
      where payment.id = :id and link.deleted_at is null`,
    { id: paymentId }
  )
  return rows.map((row) => row.order_id)
}
