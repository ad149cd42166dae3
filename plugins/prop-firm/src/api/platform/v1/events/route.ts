import { handle } from "../../../../lib/handle"
import { answerBatch } from "./answer-batch"
import { sendPlatformEvents } from "./routes"

/**
 * A signed batch of events, a JSON array or NDJSON. 200 once it is durable; 4xx
 * naming the item when anything is wrong with it, and then nothing was taken.
 */
export const POST = handle(sendPlatformEvents, async ({ req, res, scope }) => {
  const { status, headers, body } = await answerBatch(scope, req)
  res.set(headers).status(status)
  if (typeof body === "string") {
    res.type("json").send(body)
  } else {
    res.json(body)
  }
})
