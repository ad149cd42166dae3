import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface FoundClaim {
  id: string
  order_id: string
}

interface ClaimKeys {
  order_id: string
  cart_id: string | null
  payment_collection_ids: string[]
  capture_ids: string[]
}

/** The claim that already used this order, its cart, its payment or one of its captures. */
export async function findClaim(
  trx: Knex.Transaction,
  keys: ClaimKeys
): Promise<FoundClaim | undefined> {
  const captured = trx("prop_claim_capture")
    .select("claim_id")
    .whereIn("capture_id", keys.capture_ids)
  return trx<FoundClaim>("prop_purchase_claim")
    .select("id", "order_id")
    .where((query) => {
      void query
        .where("order_id", keys.order_id)
        .orWhereIn("payment_collection_id", keys.payment_collection_ids)
        .orWhereIn("id", captured)
      if (keys.cart_id) {
        void query.orWhere("cart_id", keys.cart_id)
      }
    })
    .orderByRaw("(order_id = ?) desc", [keys.order_id])
    .first()
}
