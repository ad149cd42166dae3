import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Challenges a claim has issued, in the order of its units. */
export async function claimedChallenges(
  trx: Knex | Knex.Transaction,
  claimId: string
): Promise<string[]> {
  const rows = await trx<{ challenge_id: string }>("prop_purchase_unit")
    .select("challenge_id")
    .where("claim_id", claimId)
    .orderBy(["line_item_id", "ordinal"])
  return rows.map((row) => row.challenge_id)
}
