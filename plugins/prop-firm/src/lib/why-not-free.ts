import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { freeRefusal } from "../modules/challenge/purchase/free-refusal"
import { freeTaken } from "../modules/challenge/purchase/free-taken"
import { readPurchasePolicy } from "./read-purchase-policy"

/**
 * Why a trader may not have so many challenges of these programs for nothing, by
 * the firm's policy and what the trader took before; null where they may.
 */
export async function whyNotFree(
  knex: Knex | Knex.Transaction,
  customerId: string,
  wanted: Map<string, number>
): Promise<string | null> {
  const { free } = await readPurchasePolicy(knex)
  const groups = await knex<{
    customer_id: string
    customer_group_id: string
    deleted_at: Date | null
  }>("customer_group_customer")
    .select("customer_group_id")
    .where("customer_id", customerId)
    .whereNull("deleted_at")
  return freeRefusal(free, {
    group_ids: groups.map((row) => row.customer_group_id),
    wanted,
    taken: await freeTaken(knex, customerId, free.within_days),
  })
}
