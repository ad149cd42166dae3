import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface GrantInput {
  challenge_id: string
  customer_id: string
  program_id: string
  size_key: string
  kind: "staff" | "free_order"
  order_id: string | null
  reason: string
  granted_by: string | null
  /** The same key grants once. */
  key: string
}

/** Writes down why a challenge was given without money. */
export async function insertGrant(
  trx: Knex.Transaction,
  grant: GrantInput
): Promise<string> {
  const id = generateEntityId(undefined, "grant")
  await trx("prop_challenge_grant").insert({ id, ...grant })
  return id
}
