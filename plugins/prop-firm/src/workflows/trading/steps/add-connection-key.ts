import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"

export type AddKeyInput = { connection_id: string; actor: Actor }

/**
 * Makes a further signing key; the ones before stay in force until they are
 * revoked, so that a platform can change over without a gap.
 *
 * @throws NOT_FOUND without the connection
 */
export const addConnectionKeyStep = createStep(
  "add-connection-key",
  async ({ connection_id, actor }: AddKeyInput, { container }) => {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    await trading.retrievePlatformConnection(connection_id)
    const key = await trading.createKey(connection_id)
    await pgConnection(container).transaction((trx) =>
      recordAudit(trx, {
        actor,
        action: "platform_connection.add_key",
        target: { type: "platform_connection", id: connection_id },
        after: { key_id: key.id },
      })
    )
    return new StepResponse(key, key.id)
  },
  async (keyId, { container }) => {
    if (keyId) {
      await container
        .resolve<TradingModuleService>(TRADING_MODULE)
        .deleteConnectionKeys(keyId)
    }
  }
)
