import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import type { ConnectionLimits } from "../../../lib/ingestion/connection-limits"
import { forgetKnownKeys } from "../../../lib/ingestion/known-keys"
import { recordAudit } from "../../../modules/access/record-audit"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"

export type SetLimitsInput = {
  connection_id: string
  /** Null goes back to the limits of the environment. */
  limits: Partial<ConnectionLimits> | null
  actor: Actor
}

/**
 * Changes what a connection may send. This process holds to it at once, others
 * within seconds. Recorded in the same transaction.
 *
 * @throws NOT_FOUND without the connection
 */
export const setConnectionLimitsStep = createStep(
  "set-connection-limits",
  async (
    { connection_id: id, limits, actor }: SetLimitsInput,
    { container }
  ) => {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    const before = await trading.retrievePlatformConnection(id)
    await trading.inTransaction(async (trx, shared) => {
      await trading.updatePlatformConnections({ id, limits }, shared)
      await recordAudit(trx, {
        actor,
        action: "platform_connection.set_limits",
        target: { type: "platform_connection", id },
        before: { limits: before.limits },
        after: { limits },
      })
    })
    forgetKnownKeys()
    return new StepResponse({ id })
  }
)
