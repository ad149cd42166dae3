import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isSilent } from "../../lib/ingestion/is-silent"
import type { WatchedFeed } from "../../lib/ingestion/is-silent"
import { pgConnection } from "../../lib/pg-connection"
import { raiseTask } from "../../modules/support/raise-task"
import { accountsToCalm, accountsToWarn } from "./find-feed-accounts"
import type { FeedAccount } from "./find-feed-accounts"
import { tellAccounts } from "./tell-accounts"

export type WatchedConnection = WatchedFeed & {
  id: string
  name: string
  stale_since: Date | null
}

/**
 * Tells the accounts of a connection that has fallen silent that their data is
 * stale, so that nothing is decided for good on it, and raises a task; tells
 * them that it is good once the connection is heard again.
 */
export async function watchFeed(
  container: MedusaContainer,
  connection: WatchedConnection,
  now = new Date()
): Promise<void> {
  const knex = pgConnection(container)
  const { id, stale_since, last_received_at } = connection
  if (isSilent(connection, now.getTime())) {
    await noteSilence(knex, connection, now)
    const told = () => accountsToWarn(knex, id, now)
    await tellAccounts(container, told, "stale", (accounts) =>
      knex("prop_feed_outage")
        .insert(accounts.map((account) => outageOf(account, id)))
        .onConflict("challenge_account_id")
        .merge({ recovered_at: null, told_at: knex.fn.now(), wire_seq: null })
    )
    return
  }
  const isHeard =
    stale_since !== null &&
    (connection.stale_after_seconds === null ||
      (last_received_at !== null && last_received_at > stale_since))
  if (isHeard) {
    const left = () => accountsToCalm(knex, id, now)
    await tellAccounts(container, left, "good", (accounts) =>
      knex("prop_feed_outage")
        .whereIn(
          "challenge_account_id",
          accounts.map((account) => account.id)
        )
        .update({ recovered_at: knex.fn.now() })
    )
    await endSilence(knex, id)
  }
}

const outageOf = ({ id }: FeedAccount, connectionId: string) => ({
  challenge_account_id: id,
  connection_id: connectionId,
})

/** Once for each silence: since when, and a task for a person. */
async function noteSilence(
  knex: Knex,
  { id, name, stale_since, stale_after_seconds: most }: WatchedConnection,
  now: Date
): Promise<void> {
  if (stale_since !== null) {
    return
  }
  await knex.transaction(async (trx) => {
    await trx("prop_platform_connection")
      .where({ id })
      .update({ stale_since: now })
    await raiseTask(trx, {
      kind: "platform_connection.stale",
      title: `${name} has sent nothing for ${most} seconds`,
      detail:
        "The data of its challenge accounts is stale: breaches and passes are undetermined until it sends again.",
      reference: { type: "platform_connection", id },
      dedupe_key: `platform_connection.stale:${id}:${now.toISOString()}`,
    })
  })
}

/** The silence is over when every account has been seen to know it. */
async function endSilence(knex: Knex, id: string): Promise<void> {
  await knex("prop_platform_connection")
    .where({ id })
    .whereRaw(
      `not exists (select 1 from prop_feed_outage
         where connection_id = ? and wire_seq is null)`,
      [id]
    )
    .update({ stale_since: null })
}
