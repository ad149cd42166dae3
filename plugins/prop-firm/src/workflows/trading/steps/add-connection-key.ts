import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { recordAudit } from "../../../modules/access/record-audit"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"

export type AddKeyInput = { connection_id: string; actor: Actor }

/**
 * Makes a further signing key; the ones before stay in force until they are
 * revoked, so that a platform can change over without a gap. Recorded in the same
 * transaction.
 *
 * @throws NOT_FOUND without the connection
 */
export const addConnectionKeyStep = createStep(
  "add-connection-key",
  async ({ connection_id, actor }: AddKeyInput, { container }) => {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    await trading.retrievePlatformConnection(connection_id)
    const key = await trading.inTransaction(async (trx, context) => {
      const made = await trading.createKey(connection_id, undefined, context)
      await recordAudit(trx, {
        actor,
        action: "platform_connection.add_key",
        target: { type: "platform_connection", id: connection_id },
        after: { key_id: made.id },
      })
      return made
    })
    return new StepResponse(key)
  }
)
