import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADING_MODULE } from "@highwater/prop-firm/modules/trading"
import type { TradingModuleService } from "@highwater/prop-firm/modules/trading"
import { findOne } from "./find-one"

const NAME = "Simulated platform"

/** The connection to the simulated platform, on the platform's own clock, and its key. */
export async function ensureConnection(
  container: MedusaContainer
): Promise<{ key_id: string; secret: string }> {
  const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
  const found = await findOne(container, "platform_connection", { name: NAME })
  const connection =
    found ??
    (await trading.createPlatformConnections({
      name: NAME,
      provider: "simulated",
      clock: "virtual",
    }))
  const [key] = await trading.listConnectionKeys({
    connection_id: connection.id,
    revoked_at: null,
  })
  const known = key && (await trading.findKey(key.id))
  if (key && known) {
    return { key_id: key.id, secret: known.secret }
  }
  const { id, secret } = await trading.createKey(connection.id)
  return { key_id: id, secret }
}
