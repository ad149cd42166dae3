import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { EXCHANGE_MODULE } from "../modules/exchange"
import type ExchangeModuleService from "../modules/exchange/service"
import type { ReadyAnswer } from "../types/http/ingestion"
import { outboxLooks } from "./wake-outbox"

/** A worker looks every second; silent for this long, something is wrong. */
const SILENT_MS = 30_000
/** Effects should be had within a second; one this old is not being worked on. */
const OLD_SECONDS = 15 * 60

/** What this process depends on, as it is now. Never throws. */
export async function readReady(
  scope: MedusaContainer
): Promise<z.infer<typeof ReadyAnswer>> {
  const exchange = scope.resolve<ExchangeModuleService>(EXCHANGE_MODULE)
  const { isWorker, lastAt } = outboxLooks()
  const workerOk =
    !isWorker || lastAt === null || Date.now() - lastAt < SILENT_MS
  const worker = {
    last_run_at: lastAt === null ? null : new Date(lastAt).toISOString(),
    ok: workerOk,
  }
  try {
    const outbox = await exchange.health()
    return {
      ready: workerOk && outbox.oldest_seconds < OLD_SECONDS,
      database: true,
      worker,
      outbox,
    }
  } catch {
    return {
      ready: false,
      database: false,
      worker,
      outbox: { pending: 0, failed: 0, oldest_seconds: 0 },
    }
  }
}
