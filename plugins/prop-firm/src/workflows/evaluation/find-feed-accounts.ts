import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * An account to tell something, and the moment of its newest event: what is said
 * then comes before everything that is on its way, so that none of it is late.
 */
export type FeedAccount = { id: string; at: Date; wire_seq: string | null }

const PAGE = 500
/** An account that is still stale this long after it was told is told again. */
const AGAIN = "10 seconds"

/** Accounts of a silent connection that do not know it yet. */
export async function accountsToWarn(
  knex: Knex,
  connectionId: string,
  now: Date
): Promise<FeedAccount[]> {
  return knex("prop_account_state as s")
    .where("s.connection_id", connectionId)
    .whereIn("s.status", ["active", "locked"])
    .where("s.quality", "good")
    .whereRaw(
      `not exists (select 1 from prop_feed_outage o
         where o.challenge_account_id = s.challenge_account_id
           and o.recovered_at is null
           and o.told_at > now() - interval '${AGAIN}')`
    )
    .orderBy("s.challenge_account_id")
    .limit(PAGE)
    .select<FeedAccount[]>(
      "s.challenge_account_id as id",
      knex.raw("coalesce(s.event_at, ?::timestamptz) as at", [now]),
      "s.last_wire_seq as wire_seq"
    )
}

/** Accounts of a connection that is heard again and that do not know it yet. */
export async function accountsToCalm(
  knex: Knex,
  connectionId: string,
  now: Date
): Promise<FeedAccount[]> {
  await knex("prop_feed_outage as o")
    .where("o.connection_id", connectionId)
    .whereNull("o.wire_seq")
    .whereNotNull("o.recovered_at")
    .whereRaw(
      `exists (select 1 from prop_account_state s
         where s.challenge_account_id = o.challenge_account_id
           and s.quality <> 'stale')`
    )
    .del()
  return knex("prop_feed_outage as o")
    .join(
      "prop_account_state as s",
      "s.challenge_account_id",
      "o.challenge_account_id"
    )
    .where("o.connection_id", connectionId)
    .whereNull("o.wire_seq")
    .whereRaw(
      `(o.recovered_at is null or o.recovered_at < now() - interval '${AGAIN}')`
    )
    .orderBy("o.challenge_account_id")
    .limit(PAGE)
    .select<FeedAccount[]>(
      "s.challenge_account_id as id",
      knex.raw("coalesce(s.event_at, ?::timestamptz) as at", [now]),
      "s.last_wire_seq as wire_seq"
    )
}
