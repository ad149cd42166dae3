import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgConnection } from "../../lib/pg-connection"
import { wakeOutbox } from "../../lib/wake-outbox"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import {
  accountsToTell,
  noteReleases,
  unfinishedReleases,
  type Release,
} from "./find-releases"

/** Updates under way come first, as with daily resets. */
const GRACE_MS = 2000
const PAGE = 500
/** Accounts that start this long after a release are still told of it. */
const OPEN_MS = 3_600_000
const PASS_EVERY = "30 seconds"

const running = new Set<string>()

export type NewsInput = {
  connectionId: string
  /** The connection's clock now, ISO 8601. */
  now: string
}

/**
 * Tells the accounts of one connection of every release its clock has passed. A
 * delivery is noted after the account's commit, and the event's id is the
 * release's: a crash in between tells it again, and the engine counts it once.
 * An account that cannot be evaluated is told at a later pass.
 */
export async function runNews(
  container: MedusaContainer,
  { connectionId, now }: NewsInput
): Promise<void> {
  if (running.has(connectionId)) {
    return
  }
  running.add(connectionId)
  try {
    const knex = pgConnection(container)
    const before = new Date(Date.parse(now) - GRACE_MS).toISOString()
    await noteReleases(knex, connectionId, before)
    for (const release of await unfinishedReleases(knex, connectionId)) {
      const isTold = await tellAll(container, connectionId, release)
      const isOver = Date.parse(before) >= release.at.getTime() + OPEN_MS
      await closePass(knex, connectionId, release, isTold && isOver)
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`News could not be told to ${connectionId}: ${String(error)}`)
  } finally {
    running.delete(connectionId)
  }
}

/** Page by page until nobody is left; false where an account has to be tried again. */
async function tellAll(
  container: MedusaContainer,
  connectionId: string,
  release: Release
): Promise<boolean> {
  const knex = pgConnection(container)
  const failed: string[] = []
  for (;;) {
    const ids = await accountsToTell(knex, connectionId, release, {
      limit: PAGE,
      except: failed,
    })
    if (ids.length === 0) {
      return failed.length === 0
    }
    failed.push(...(await tell(container, ids, release)))
  }
}

/** One group commit for the page. @returns the accounts that could not be told. */
async function tell(
  container: MedusaContainer,
  ids: string[],
  release: Release
): Promise<string[]> {
  const evaluation =
    container.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const results = await Promise.allSettled(
    ids.map((challengeAccountId) =>
      evaluation.submit({
        kind: "own",
        challengeAccountId,
        events: [
          {
            type: "news",
            id: release.key,
            at: release.at.toISOString(),
            currency: release.currency,
            impact: release.impact,
            title: release.title,
          },
        ],
      })
    )
  )
  const isTold = (index: number) => results[index]?.status === "fulfilled"
  const told = ids.filter((_, index) => isTold(index))
  await pgConnection(container).raw(
    `insert into prop_news_delivery (key, challenge_account_id)
     select ?, unnest(?::text[]) on conflict do nothing`,
    [release.key, told]
  )
  results.forEach((result, index) => {
    if (result.status === "rejected") {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`${release.key} was not told to ${ids[index]}: ${result.reason}`)
    } else if (result.value.decisions.length > 0) {
      wakeOutbox(container)
    }
  })
  return ids.filter((_, index) => !isTold(index))
}

async function closePass(
  knex: Knex,
  connectionId: string,
  { key }: Release,
  isFinished: boolean
): Promise<void> {
  await knex("prop_news_release")
    .where({ connection_id: connectionId, key })
    .update({
      next_pass_at: knex.raw(`now() + interval '${PASS_EVERY}'`),
      ...(isFinished ? { finished_at: knex.fn.now() } : {}),
    })
}
