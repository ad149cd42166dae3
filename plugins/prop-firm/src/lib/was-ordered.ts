import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether a cart became an order already; completing it again only answers that order. */
export async function wasOrdered(knex: Knex, cartId: string): Promise<boolean> {
  const row = await knex<{ cart_id: string; order_id: string }>("order_cart")
    .where({ cart_id: cartId })
    .whereNull("deleted_at")
    .first()
  return row !== undefined
}
