import { handle } from "../../../lib/handle"
import { readNewsEvents } from "../../../lib/news/read-news-events"
import { listNewsEvents } from "./routes"

export const GET = handle(listNewsEvents, async ({ query, scope }) => ({
  ...(await readNewsEvents(scope, query)),
  limit: query.limit,
  offset: query.offset,
}))
