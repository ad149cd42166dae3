import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
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
 * Creates a platform connection with its first signing key.
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
    const connection = await trading.createPlatformConnections(input)
    const made = await trading.createKey(connection.id, key)
    await pgConnection(container).transaction((trx) =>
      recordAudit(trx, {
        actor,
        action: "platform_connection.create",
        target: { type: "platform_connection", id: connection.id },
        after: { ...input, key_id: made.id },
      })
    )
    return new StepResponse(
      { connection_id: connection.id, key: made },
      { connection_id: connection.id, key_id: made.id }
    )
  },
  async (created, { container }) => {
    if (!created) {
      return
    }
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    await trading.deleteConnectionKeys(created.key_id)
    await trading.deletePlatformConnections(created.connection_id)
  }
)
