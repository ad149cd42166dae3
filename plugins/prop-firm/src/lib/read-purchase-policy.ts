import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PurchasePolicy } from "../types/http/payment"
import type { z } from "@medusajs/framework/zod"

/** Nothing is free and a dispute suspends nothing until staff say otherwise. */
const USUAL: z.infer<typeof PurchasePolicy> = {
  suspend_on_dispute: false,
  free: {
    allowed: false,
    customer_group_ids: [],
    most_per_trader: 1,
    most_per_program: 1,
    within_days: null,
  },
}

/** How the firm sells, as staff have set it. */
export async function readPurchasePolicy(
  knex: Knex | Knex.Transaction
): Promise<z.infer<typeof PurchasePolicy>> {
  const row = await knex<{ document: unknown }>("prop_purchase_policy").first()
  return row ? PurchasePolicy.parse(row.document) : USUAL
}
