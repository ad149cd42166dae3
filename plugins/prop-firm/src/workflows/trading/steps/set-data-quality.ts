import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { forgetKnownKeys } from "../../../lib/ingestion/known-keys"
import { recordAudit } from "../../../modules/access/record-audit"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"
import type { DataQuality } from "../../../types/http/data-quality"

export type SetDataQualityInput = {
  connection_id: string
  /** Null goes back to what is usual. */
  quality: z.infer<typeof DataQuality> | null
  actor: Actor
}

/**
 * Changes what of a connection's data is doubted. This process holds to it at
 * once, others within seconds. Recorded in the same transaction.
 *
 * @throws NOT_FOUND without the connection, INVALID_DATA for silent logins of a
 * virtual clock
 */
export const setDataQualityStep = createStep(
  "set-data-quality",
  async (
    { connection_id: id, quality, actor }: SetDataQualityInput,
    { container }
  ) => {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    const before = await trading.retrievePlatformConnection(id)
    if (
      before.clock === "virtual" &&
      typeof quality?.login_stale_seconds === "number"
    ) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "body.quality.login_stale_seconds: a connection with a virtual clock has no silence of its own."
      )
    }
    await trading.inTransaction(async (trx, shared) => {
      await trading.updatePlatformConnections({ id, quality }, shared)
      await recordAudit(trx, {
        actor,
        action: "platform_connection.set_quality",
        target: { type: "platform_connection", id },
        before: { quality: before.quality },
        after: { quality },
      })
    })
    forgetKnownKeys()
    return new StepResponse({ id })
  }
)
