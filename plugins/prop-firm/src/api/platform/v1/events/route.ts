import type { MedusaResponse } from "@medusajs/framework/http"
import { handle } from "../../../../lib/handle"
import { ingestBatch } from "../../../../lib/ingestion/ingest-batch"
import { Refusal } from "../../../../lib/ingestion/refusal"
import { readSignedRequest } from "../../../../lib/ingestion/verify-signature"
import { runNews } from "../../../../workflows/calendar/run-news"
import { runDueInstants } from "../../../../workflows/evaluation/run-due-instants"
import { wakeOutbox } from "../../../../lib/wake-outbox"
import { sendPlatformEvents } from "./routes"

/**
 * A signed batch of events, a JSON array or NDJSON. 200 once it is durable; 4xx
 * naming the item when anything is wrong with it, and then nothing was taken.
 */
export const POST = handle(sendPlatformEvents, async ({ req, res, scope }) => {
  try {
    const signed = readSignedRequest(req.headers, rawBodyOf(req.rawBody))
    const { connectionId, clock, replayed, ...answer } = await ingestBatch(
      scope,
      signed,
      req.headers["content-type"]
    )
    if (replayed) {
      res.setHeader("x-highwater-replayed", "true")
      return answer
    }
    if (answer.decisions.length > 0) {
      wakeOutbox(scope)
    }
    if (signed.clock !== null) {
      void runDueInstants(scope, { connectionId, now: clock })
      void runNews(scope, { connectionId, now: clock })
    }
    return answer
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error
    }
    return refuse(res, error)
  }
})

const rawBodyOf = (body: unknown): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.alloc(0)

function refuse(res: MedusaResponse, refusal: Refusal): void {
  if (refusal.status === 429 || refusal.status === 503) {
    res.setHeader("retry-after", "1")
  }
  res.status(refusal.status).json({
    code: refusal.code,
    message: refusal.message,
    problems: refusal.problems,
  })
}
