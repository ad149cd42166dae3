import { handle } from "../../../lib/handle"
import { readNewsFeed } from "../../../lib/news/read-news-feed"
import { pgConnection } from "../../../lib/pg-connection"
import { setNewsFeedWorkflow } from "../../../workflows/calendar/workflows/set-news-feed"
import { retrieveNewsFeed, setNewsFeed } from "./routes"

export const GET = handle(retrieveNewsFeed, async ({ scope }) => ({
  news_feed: await readNewsFeed(pgConnection(scope)),
}))

export const POST = handle(setNewsFeed, async ({ body, actor, scope }) => {
  await setNewsFeedWorkflow(scope).run({ input: { feed: body, actor } })
  return { news_feed: await readNewsFeed(pgConnection(scope)) }
})
