import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { z } from "@medusajs/framework/zod"
import type { Actor } from "../../../lib/actor"
import { checkFeedUrl } from "../../../lib/news/check-feed-url"
import { readNewsFeed } from "../../../lib/news/read-news-feed"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { checkZone } from "../../../modules/trading/calendar/check-zone"
import type { AdminSetNewsFeed } from "../../../types/http/news-feed"
import { closeFeedTask } from "../close-feed-task"

export type SetNewsFeedInput = {
  feed: z.infer<typeof AdminSetNewsFeed>
  actor: Actor
}

/**
 * Says where the calendar is fetched from, from now on or no longer, with an audit
 * entry in the same transaction; nothing follows that could fail.
 *
 * @throws MedusaError `invalid_data` for an address or a zone that cannot be used
 */
export const setNewsFeedStep = createStep(
  "set-news-feed",
  async ({ feed, actor }: SetNewsFeedInput, { container }) => {
    const url = feed.url === null ? null : checkFeedUrl(feed.url).href
    const settings = { ...feed, url, time_zone: checkZone(feed.time_zone) }
    await pgConnection(container).transaction(async (trx) => {
      const before = await readNewsFeed(trx)
      const fresh = {
        ...settings,
        next_at: new Date(),
        failures: 0,
        failing_since: null,
        problem: null,
      }
      await trx("prop_news_feed").insert(fresh).onConflict("id").merge()
      await closeFeedTask(trx, before.failing_since, actor)
      await recordAudit(trx, {
        actor,
        action: "news_calendar.set_feed",
        before,
        after: settings,
      })
    })
    return new StepResponse(null)
  }
)
