import { handle } from "../../../../lib/handle"
import { streamEvents } from "../../../../lib/live/event-stream"
import { listPoller } from "../../../../lib/live/list-poller"
import { watchChallengeAccounts } from "../routes"

/** The first event comes with the first look at the list. */
export const GET = handle(
  watchChallengeAccounts,
  ({ query, scope, req, res }) =>
    streamEvents(
      req,
      res,
      (send) => listPoller.watch(scope, query, send),
      () => Promise.resolve()
    )
)
