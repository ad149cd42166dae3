import { handle } from "../../../lib/handle"
import { readReady } from "../../../lib/read-ready"
import { readReadiness } from "./routes"

/** 200 when ready, 503 with the same shape when not, for load balancers. */
export const GET = handle(readReadiness, async ({ scope, res }) => {
  const answer = await readReady(scope)
  if (!answer.ready) {
    res.status(503).json(answer)
    return
  }
  return answer
})
