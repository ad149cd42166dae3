import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type DueQuery = {
  connectionId: string
  /** The connection's clock now, ISO 8601. */
  now: string
  /** Silence after an instant before time alone acts, so that updates under way come first. */
  graceMs: number
  limit: number
}

export type DueAccount = { challengeAccountId: string; instant: string }

/** Accounts whose next daily reset or deadline has passed, oldest first. */
export async function findDue(
  knex: Knex,
  { connectionId, now, graceMs, limit }: DueQuery
): Promise<DueAccount[]> {
  const before = new Date(Date.parse(now) - graceMs).toISOString()
  const rows = await knex("prop_account_state")
    .where("connection_id", connectionId)
    .where("next_instant", "<=", before)
    .orderBy("next_instant")
    .limit(limit)
    .select<{ challenge_account_id: string; next_instant: Date }[]>(
      "challenge_account_id",
      "next_instant"
    )
  return rows.map(({ challenge_account_id, next_instant }) => ({
    challengeAccountId: challenge_account_id,
    instant: next_instant.toISOString(),
  }))
}
