import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isSilent } from "../../lib/ingestion/is-silent"
import type { WatchedFeed } from "../../lib/ingestion/is-silent"
import { pgConnection } from "../../lib/pg-connection"
import { wakeOutbox } from "../../lib/wake-outbox"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { raiseTask } from "../../modules/support/raise-task"
import { accountsToCalm, accountsToWarn } from "./find-feed-accounts"
import type { FeedAccount } from "./find-feed-accounts"

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
    await tellAll(container, told, "stale", (accounts) =>
      knex("prop_feed_outage")
        .insert(accounts.map((account) => outageOf(account, id)))
        .onConflict("challenge_account_id")
        .merge({ recovered_at: null, told_at: knex.fn.now() })
    )
    return
  }
  const isHeard =
    stale_since !== null &&
    (connection.stale_after_seconds === null ||
      (last_received_at !== null && last_received_at > stale_since))
  if (isHeard) {
    const left = () => accountsToCalm(knex, id, now)
    await tellAll(container, left, "good", (accounts) =>
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
      "not exists (select 1 from prop_feed_outage where connection_id = ?)",
      [id]
    )
    .update({ stale_since: null })
}

/** Page by page; an account that cannot be told is left for the next look. */
async function tellAll(
  container: MedusaContainer,
  find: () => Promise<FeedAccount[]>,
  quality: "good" | "stale",
  note: (told: FeedAccount[]) => PromiseLike<unknown>
): Promise<void> {
  const evaluation =
    container.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (;;) {
    const accounts = await find()
    const results = await Promise.allSettled(
      accounts.map(({ id, at }) =>
        evaluation.submit({
          kind: "own",
          challengeAccountId: id,
          events: [{ type: "feed", at: at.toISOString(), quality }],
        })
      )
    )
    const told = accounts.filter((_, i) => results[i]?.status === "fulfilled")
    results.forEach((result, index) => {
      if (result.status === "rejected") {
        const why = String(result.reason)
        logger.error(`${accounts[index]?.id} was not told ${quality}: ${why}`)
      }
    })
    if (told.length > 0) {
      await note(told)
      wakeOutbox(container)
    }
    if (told.length === 0 || told.length < accounts.length) {
      return
    }
  }
}
