import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { fetchFeed } from "../../lib/news/fetch-feed"
import { newsFeedRow, type NewsFeedRow } from "../../lib/news/read-news-feed"
import { pgConnection } from "../../lib/pg-connection"
import { raiseTask } from "../../modules/support/raise-task"
import { closeFeedTask } from "./close-feed-task"
import { feedTaskKey } from "./feed-task-key"
import { importCalendar } from "./import-calendar"
import { nextAttempt } from "./next-attempt"

/** A feed that fails so often in a row is worth a person's look. */
const TASK_AFTER = 3

export type FetchCalendarInput = {
  actor: Actor
  /** Also where it is not due. */
  isForced: boolean
}

/**
 * Fetches the news calendar from where staff said, if it is due, and takes it in as
 * an import. What goes wrong is kept for staff to see, tried again later each time,
 * and becomes a task; what was imported before stays.
 */
export async function fetchCalendar(
  container: MedusaContainer,
  { actor, isForced }: FetchCalendarInput
): Promise<void> {
  const knex = pgConnection(container)
  const feed = await newsFeedRow(knex)
  if (!feed?.url || (!isForced && feed.next_at.getTime() > Date.now())) {
    return
  }
  const { source, format, time_zone: timeZone } = feed
  try {
    const content = await fetchFeed(feed.url)
    await importCalendar(container, {
      source,
      format,
      timeZone,
      fileName: null,
      content,
      actor,
    })
  } catch (error) {
    const problem = wordsOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The news calendar could not be fetched: ${problem}`)
    await knex.transaction((trx) => noteFailure(trx, feed, problem))
    return
  }
  await knex.transaction((trx) => noteSuccess(trx, feed, actor))
}

/** A refusal names the field of a request, and nobody sent one here. */
const wordsOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^body\.content: (?=is |has )/, "the file ")
    .replace(/^body\.url: /, "the address ")
    .replace(/^body\.\w+: /, "")
    .slice(0, 500)

/** Without its path: an address may hold a key. */
const hostOf = ({ url }: NewsFeedRow) => (url === null ? "" : new URL(url).host)

/** What staff have changed meanwhile is a new beginning, and left alone. */
const unlessChanged = (trx: Knex.Transaction, { url, next_at }: NewsFeedRow) =>
  trx("prop_news_feed").where({ url, next_at })

async function noteSuccess(
  trx: Knex.Transaction,
  feed: NewsFeedRow,
  actor: Actor
): Promise<void> {
  const noted = await unlessChanged(trx, feed).update({
    tried_at: trx.fn.now(),
    fetched_at: trx.fn.now(),
    next_at: nextAttempt(feed.every_minutes, 0),
    failures: 0,
    failing_since: null,
    problem: null,
  })
  if (noted > 0) {
    await closeFeedTask(trx, feed.failing_since, actor)
  }
}

async function noteFailure(
  trx: Knex.Transaction,
  feed: NewsFeedRow,
  problem: string
): Promise<void> {
  const failures = feed.failures + 1
  const since = feed.failing_since ?? new Date()
  const noted = await unlessChanged(trx, feed).update({
    tried_at: trx.fn.now(),
    next_at: nextAttempt(feed.every_minutes, failures),
    failures,
    failing_since: since,
    problem,
  })
  if (noted > 0 && failures >= TASK_AFTER) {
    await raiseTask(trx, {
      kind: "news_calendar.unreachable",
      title: "The news calendar cannot be fetched",
      detail: `${hostOf(feed)}: ${problem}. It was tried ${failures} times and is tried again by itself; until then news rules know no newer releases. See Prop firm, Calendar.`,
      dedupe_key: feedTaskKey(since),
    })
  }
}
