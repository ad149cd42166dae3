import { handle } from "../../../../lib/handle"
import { readNewsEvent } from "../../../../lib/news/read-news-event"
import { retrieveNewsEvent } from "../routes"

export const GET = handle(retrieveNewsEvent, async ({ params, scope }) => ({
  news_event: await readNewsEvent(scope, params.id),
}))
