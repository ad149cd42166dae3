import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { forgetKnownKeys } from "../../../lib/ingestion/known-keys"
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
 * nothing. Recorded in the same transaction.
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
      return new StepResponse({ key_id })
    }
    await trading.inTransaction(async (trx, context) => {
      const revoked = { id: key_id, revoked_at: new Date() }
      await trading.updateConnectionKeys(revoked, context)
      await recordAudit(trx, {
        actor,
        action: "platform_connection.revoke_key",
        target: { type: "platform_connection", id: connection_id },
        after: { key_id },
      })
    })
    forgetKnownKeys()
    return new StepResponse({ key_id })
  }
)
