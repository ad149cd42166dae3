import type { MedusaContainer } from "@medusajs/framework/types"
import { dataQualityOf } from "../../lib/ingestion/data-quality"
import { marketOpenSince } from "../../lib/ingestion/market-open-since"
import { pgConnection } from "../../lib/pg-connection"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { heardLogins, silentLogins } from "./find-silent-logins"
import { tellAccounts } from "./tell-accounts"

export type WatchedLogins = {
  id: string
  quality: Record<string, unknown> | null
  stale_at_weekends: boolean
  stale_since: Date | null
}

/**
 * Tells accounts with open positions that their data is stale when their login
 * alone is silent while the connection is heard, and that it is good once the
 * login is heard again. The hours of a weekend do not count, unless they are traded.
 */
export async function watchLogins(
  container: MedusaContainer,
  { id, quality, stale_at_weekends, stale_since }: WatchedLogins,
  now = new Date()
): Promise<void> {
  const knex = pgConnection(container)
  const most = dataQualityOf({ quality }).login_stale_seconds
  await tellAccounts(
    container,
    () => heardLogins(knex, id, most !== null),
    "good",
    (accounts) =>
      knex("prop_feed_outage")
        .whereIn(
          "challenge_account_id",
          accounts.map((account) => account.id)
        )
        .del()
  )
  const openSince = stale_at_weekends ? 0 : marketOpenSince(now.getTime())
  if (most === null || openSince === null || stale_since !== null) {
    return
  }
  const since = now.getTime() - most * 1000
  if (openSince > since) {
    return
  }
  await tellAccounts(
    container,
    async () => {
      const found = await silentLogins(knex, id, new Date(since))
      // Their rows may be a moment behind what was taken in.
      await container
        .resolve<EvaluationModuleService>(EVALUATION_MODULE)
        .settle(found.map((account) => account.id))
      return silentLogins(knex, id, new Date(since))
    },
    "stale",
    (accounts) =>
      knex("prop_feed_outage")
        .insert(
          accounts.map((account) => ({
            challenge_account_id: account.id,
            connection_id: id,
            wire_seq: account.wire_seq,
          }))
        )
        .onConflict("challenge_account_id")
        .merge({
          recovered_at: null,
          told_at: knex.fn.now(),
          wire_seq: knex.raw("excluded.wire_seq"),
        })
  )
}
