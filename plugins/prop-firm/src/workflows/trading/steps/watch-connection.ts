import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { recordAudit } from "../../../modules/access/record-audit"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"

export type WatchConnectionInput = {
  connection_id: string
  /** Null stops watching; accounts that are stale are good again then. */
  stale_after_seconds: number | null
  stale_at_weekends: boolean
  actor: Actor
}

/**
 * Changes after how long without events a connection counts as silent. Recorded
 * in the same transaction.
 *
 * @throws NOT_FOUND without the connection, INVALID_DATA for virtual clocks
 */
export const watchConnectionStep = createStep(
  "watch-connection",
  async (
    { connection_id: id, actor, ...settings }: WatchConnectionInput,
    { container }
  ) => {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    const before = await trading.retrievePlatformConnection(id)
    if (before.clock === "virtual" && settings.stale_after_seconds !== null) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "body.stale_after_seconds: a connection with a virtual clock has no silence of its own."
      )
    }
    await trading.inTransaction(async (trx, shared) => {
      await trading.updatePlatformConnections({ id, ...settings }, shared)
      await recordAudit(trx, {
        actor,
        action: "platform_connection.watch",
        target: { type: "platform_connection", id },
        before: {
          stale_after_seconds: before.stale_after_seconds,
          stale_at_weekends: before.stale_at_weekends,
        },
        after: settings,
      })
    })
    return new StepResponse({ id })
  }
)
