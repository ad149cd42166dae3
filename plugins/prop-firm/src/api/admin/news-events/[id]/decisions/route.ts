import { handle } from "../../../../../lib/handle"
import { readNewsEvent } from "../../../../../lib/news/read-news-event"
import { decideOnNewsEventWorkflow } from "../../../../../workflows/calendar/workflows/decide-on-news-event"
import { decideOnNewsEvent } from "../../routes"

export const POST = handle(
  decideOnNewsEvent,
  async ({ params, body, actor, scope }) => {
    await decideOnNewsEventWorkflow(scope).run({
      input: {
        id: params.id,
        decision: body.decision,
        at: body.at ?? null,
        reason: body.reason,
        actor,
      },
    })
    return { news_event: await readNewsEvent(scope, params.id) }
  }
)
