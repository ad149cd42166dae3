import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { EVALUATION_MODULE } from "../modules/evaluation"
import type EvaluationModuleService from "../modules/evaluation/service"
import { EXCHANGE_MODULE } from "../modules/exchange"
import type ExchangeModuleService from "../modules/exchange/service"
import type { ReadyAnswer } from "../types/http/ingestion"
import { pgConnection } from "./pg-connection"
import { readLag } from "./read-lag"
import { outboxLooks } from "./wake-outbox"

type Ready = z.infer<typeof ReadyAnswer>

/** A worker looks every second; silent for this long, something is wrong. */
const SILENT_MS = 30_000
/** Effects should be had within a second; one this old is not being worked on. */
const OLD_SECONDS = 15 * 60
/** A commit takes milliseconds: senders are better served by another process. */
const STUCK_SECONDS = 10

/** What this process depends on, as it is now. Never throws. */
export async function readReady(scope: MedusaContainer): Promise<Ready> {
  const exchange = scope.resolve<ExchangeModuleService>(EXCHANGE_MODULE)
  const evaluation = scope.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const worker = readWorker()
  const { busySeconds, redis } = await evaluation.load()
  const own = worker.ok && redis !== false && busySeconds < STUCK_SECONDS
  try {
    const [outbox, dueSeconds] = await Promise.all([
      exchange.health(),
      readLag(pgConnection(scope)),
    ])
    return {
      ready: own && outbox.oldest_seconds < OLD_SECONDS,
      database: true,
      redis,
      lag: { commit_seconds: busySeconds, due_seconds: dueSeconds },
      worker,
      outbox,
    }
  } catch {
    return {
      ready: false,
      database: false,
      redis,
      lag: { commit_seconds: busySeconds, due_seconds: 0 },
      worker,
      outbox: { pending: 0, failed: 0, oldest_seconds: 0 },
    }
  }
}

function readWorker(): Ready["worker"] {
  const { isWorker, lastAt } = outboxLooks()
  return {
    last_run_at: lastAt === null ? null : new Date(lastAt).toISOString(),
    ok: !isWorker || lastAt === null || Date.now() - lastAt < SILENT_MS,
  }
}
