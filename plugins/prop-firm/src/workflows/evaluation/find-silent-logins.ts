import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FeedAccount } from "./find-feed-accounts"

const PAGE = 500
/** An account that is still as it was this long after it was told is told again. */
const AGAIN = "10 seconds"

/** Accounts with open positions that nothing was heard of since a moment and that do not know it. */
export async function silentLogins(
  knex: Knex,
  connectionId: string,
  since: Date
): Promise<FeedAccount[]> {
  return knex("prop_account_state as s")
    .where("s.connection_id", connectionId)
    .whereIn("s.status", ["active", "locked"])
    .where("s.quality", "good")
    .where("s.updated_at", "<", since)
    .whereNotNull("s.last_wire_seq")
    .whereRaw(
      `exists (select 1 from prop_trade t
         where t.challenge_account_id = s.challenge_account_id
           and t.closed_at is null)`
    )
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
      "s.event_at as at",
      "s.last_wire_seq as wire_seq"
    )
}

/** Accounts whose login was silent and is heard again, or is not watched any more. */
export async function heardLogins(
  knex: Knex,
  connectionId: string,
  isWatched: boolean
): Promise<FeedAccount[]> {
  return knex("prop_feed_outage as o")
    .join(
      "prop_account_state as s",
      "s.challenge_account_id",
      "o.challenge_account_id"
    )
    .where("o.connection_id", connectionId)
    .whereNotNull("o.wire_seq")
    .whereRaw("(s.last_wire_seq > o.wire_seq or not ?::boolean)", [isWatched])
    .orderBy("o.challenge_account_id")
    .limit(PAGE)
    .select<FeedAccount[]>(
      "s.challenge_account_id as id",
      "s.event_at as at",
      "o.wire_seq"
    )
}
