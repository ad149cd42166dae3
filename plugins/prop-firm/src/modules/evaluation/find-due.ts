import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type DueQuery = {
  connectionId: string
  /** The connection's clock now, ISO 8601. */
  now: string
  /** Silence after an instant before time alone acts, so that updates under way come first. */
  graceMs: number
  limit: number
  /** Only instants beyond this one. */
  beyond?: string
  /** Only accounts behind this one in the order of the answer. */
  after?: DueAccount
}

export type DueAccount = { challengeAccountId: string; instant: string }

/**
 * Accounts whose next daily reset or deadline has passed as far as their rows
 * say, oldest first; a row may be behind what is committed.
 */
export async function findDue(
  knex: Knex,
  { connectionId, now, graceMs, limit, beyond, after }: DueQuery
): Promise<DueAccount[]> {
  const query = knex("prop_account_state")
    .where("connection_id", connectionId)
    .where("next_instant", "<=", dueBefore(now, graceMs))
    .orderBy(["next_instant", "challenge_account_id"])
    .limit(limit)
    .select<{ challenge_account_id: string; next_instant: Date }[]>(
      "challenge_account_id",
      "next_instant"
    )
  if (beyond !== undefined) {
    void query.where("next_instant", ">", beyond)
  }
  if (after) {
    void query.whereRaw("(next_instant, challenge_account_id) > (?, ?)", [
      after.instant,
      after.challengeAccountId,
    ])
  }
  const rows = await query
  return rows.map(({ challenge_account_id, next_instant }) => ({
    challengeAccountId: challenge_account_id,
    instant: next_instant.toISOString(),
  }))
}

/** Instants up to here are due. */
export const dueBefore = (now: string, graceMs: number): string =>
  new Date(Date.parse(now) - graceMs).toISOString()
