import { MedusaError } from "@medusajs/framework/utils"
import { handle } from "../../../../lib/handle"
import { readNewsFeed } from "../../../../lib/news/read-news-feed"
import { pgConnection } from "../../../../lib/pg-connection"
import { withJobLock } from "../../../../lib/with-job-lock"
import { fetchCalendar } from "../../../../workflows/calendar/fetch-calendar"
import { fetchNewsFeed } from "../routes"

export const POST = handle(fetchNewsFeed, async ({ actor, scope }) => {
  const isDone = await withJobLock(scope, "fetch-calendar", () =>
    fetchCalendar(scope, { actor, isForced: true })
  )
  if (!isDone) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "The calendar is being fetched already."
    )
  }
  return { news_feed: await readNewsFeed(pgConnection(scope)) }
})
