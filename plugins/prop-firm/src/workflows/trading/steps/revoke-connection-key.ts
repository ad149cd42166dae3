import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { forgetKnownKeys } from "../../../lib/ingestion/known-keys"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"

export type RevokeKeyInput = {
  connection_id: string
  key_id: string
  actor: Actor
}

/**
 * Batches signed with the key are refused from now on; revoking it again changes
 * nothing.
 *
 * @throws NOT_FOUND when the connection has no such key
 */
export const revokeConnectionKeyStep = createStep(
  "revoke-connection-key",
  async ({ connection_id, key_id, actor }: RevokeKeyInput, { container }) => {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    const [key] = await trading.listConnectionKeys({
      id: key_id,
      connection_id,
    })
    if (!key) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Connection ${connection_id} has no key ${key_id}.`
      )
    }
    if (key.revoked_at) {
      return new StepResponse({ key_id }, null)
    }
    await trading.updateConnectionKeys({ id: key_id, revoked_at: new Date() })
    forgetKnownKeys()
    await pgConnection(container).transaction((trx) =>
      recordAudit(trx, {
        actor,
        action: "platform_connection.revoke_key",
        target: { type: "platform_connection", id: connection_id },
        after: { key_id },
      })
    )
    return new StepResponse({ key_id }, key_id)
  },
  async (keyId, { container }) => {
    if (keyId) {
      await container
        .resolve<TradingModuleService>(TRADING_MODULE)
        .updateConnectionKeys({ id: keyId, revoked_at: null })
    }
  }
)
