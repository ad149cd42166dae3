import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface FoundGrant {
  challenge_id: string
  customer_id: string
  program_id: string
  size_key: string
}

/** What a key has granted before. */
export const findGrant = async (
  trx: Knex.Transaction,
  key: string
): Promise<FoundGrant | undefined> =>
  trx<FoundGrant & { key: string }>("prop_challenge_grant")
    .select("challenge_id", "customer_id", "program_id", "size_key")
    .where({ key })
    .first()
