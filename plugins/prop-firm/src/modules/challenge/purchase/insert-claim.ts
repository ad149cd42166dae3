import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Purchase } from "./purchase"

/**
 * Claims the money of an order.
 *
 * @throws a unique violation when order, cart, payment collection or a capture was
 * claimed before; the transaction must then be given up.
 */
export async function insertClaim(
  trx: Knex.Transaction,
  purchase: Purchase
): Promise<string> {
  const id = generateEntityId(undefined, "claim")
  await trx("prop_purchase_claim").insert({
    id,
    order_id: purchase.order_id,
    cart_id: purchase.cart_id,
    payment_collection_id: purchase.payment_collection_id,
    amount: purchase.amount,
    currency: purchase.currency,
  })
  if (purchase.capture_ids.length === 0) {
    return id
  }
  await trx("prop_claim_capture").insert(
    purchase.capture_ids.map((capture_id) => ({
      id: generateEntityId(undefined, "clcap"),
      capture_id,
      claim_id: id,
    }))
  )
  return id
}
