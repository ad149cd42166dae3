import type { IncomingMessage } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { BatchAnswer } from "../../../../lib/ingestion/batch-listener"
import type { Ingested } from "../../../../lib/ingestion/ingest-batch"
import { receiveBatch } from "../../../../lib/ingestion/receive-batch"
import { Refusal } from "../../../../lib/ingestion/refusal"
import {
  countRefused,
  countTaken,
} from "../../../../lib/metrics/ingest-metrics"
import { wakeOutbox } from "../../../../lib/wake-outbox"
import type { PlatformEventsAnswer } from "../../../../types/http/ingestion"
import { runNews } from "../../../../workflows/calendar/run-news"
import { runDueInstants } from "../../../../workflows/evaluation/run-due-instants"

type Answer = z.infer<typeof PlatformEventsAnswer>

/** Takes one batch and says what its sender is answered, through either entrance. */
export async function answerBatch(
  scope: MedusaContainer,
  request: IncomingMessage
): Promise<BatchAnswer> {
  const begunAt = performance.now()
  try {
    const taken = await receiveBatch(scope, request)
    countTaken(taken, begunAt)
    if (!taken.replayed) {
      goOn(scope, taken)
    }
    return {
      status: 200,
      headers: taken.replayed ? { "x-highwater-replayed": "true" } : {},
      body: present(taken),
    }
  } catch (error) {
    if (error instanceof Refusal) {
      countRefused(error.code)
      return refusalAnswer(error)
    }
    countRefused("failed")
    throw error
  }
}

/** Effects are had now and, where the batch moved a virtual clock, what it is time for. */
function goOn(scope: MedusaContainer, taken: Ingested): void {
  const { connectionId, clock, isVirtual, decisions } = taken
  if (decisions.length > 0) {
    wakeOutbox(scope)
  }
  if (isVirtual) {
    void runDueInstants(scope, { connectionId, now: clock })
    void runNews(scope, { connectionId, now: clock })
  }
}

/** The answer as JSON: a `PlatformEventsAnswer`. */
function present({
  accepted,
  duplicates,
  decisions,
  cursor,
}: Ingested): string {
  const told: Answer["decisions"] = decisions.map(
    ({ login, seq, status, breaches }) => ({
      login,
      seq,
      status,
      breaches: breaches.map(({ rule, effect, explanation }) => ({
        rule,
        effect,
        explanation,
      })),
    })
  )
  const numbers: Omit<Answer, "cursor"> = {
    accepted,
    duplicates,
    decisions: told,
  }
  return `${JSON.stringify(numbers).slice(0, -1)},"cursor":${cursor.text}}`
}

function refusalAnswer(refusal: Refusal): BatchAnswer {
  const { status, code, message, problems, retryAfterSeconds } = refusal
  return {
    status,
    headers: {
      ...(retryAfterSeconds === null
        ? {}
        : { "retry-after": String(retryAfterSeconds) }),
      ...(status === 408 ? { connection: "close" } : {}),
    },
    body: { code, message, problems },
  }
}
