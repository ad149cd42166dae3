import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Holds every key of a purchase until the transaction ends, so that claims for the
 * same order, cart or payment follow one another. Sorted, so that two callers
 * never wait for each other in a ring.
 */
export async function lockPurchase(
  trx: Knex.Transaction,
  keys: string[]
): Promise<void> {
  for (const key of [...new Set(keys)].sort()) {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
      `purchase:${key}`,
    ])
  }
}
