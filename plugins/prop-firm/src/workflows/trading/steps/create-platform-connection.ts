import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { recordAudit } from "../../../modules/access/record-audit"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"

export type CreateConnectionInput = {
  name: string
  /** Id of a configured platform provider. */
  provider: string
  clock: "wall" | "virtual"
  actor: Actor
  /** Signing key both sides' settings name; without it one is made. */
  key?: { id: string; secret: string }
}

/**
 * Creates a platform connection with its first signing key and records who did, in
 * one transaction.
 *
 * @throws INVALID_DATA naming a provider that is not configured
 */
export const createPlatformConnectionStep = createStep(
  "create-platform-connection",
  async ({ actor, key, ...input }: CreateConnectionInput, { container }) => {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    if (!trading.providerIds().includes(input.provider)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `body.provider: "${input.provider}" is not one of ${trading.providerIds().join(", ")}`
      )
    }
    const created = await trading.inTransaction(async (trx, context) => {
      const { id } = await trading.createPlatformConnections(input, context)
      const made = await trading.createKey(id, key, context)
      await recordAudit(trx, {
        actor,
        action: "platform_connection.create",
        target: { type: "platform_connection", id },
        after: { ...input, key_id: made.id },
      })
      return { connection_id: id, key: made }
    })
    return new StepResponse(created)
  }
)
