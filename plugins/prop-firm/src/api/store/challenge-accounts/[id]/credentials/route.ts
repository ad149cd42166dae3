import { ownedAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { handle } from "../../../../../lib/handle"
import { TRADING_MODULE } from "../../../../../modules/trading"
import type TradingModuleService from "../../../../../modules/trading/service"
import { readStoreCredentials } from "../../routes"

/** Decrypted for this answer only, and never kept by anything on the way. */
export const GET = handle(
  readStoreCredentials,
  async ({ params, actor, scope, res }) => {
    const id = await ownedAccount(scope, actor, params.id)
    const trading = scope.resolve<TradingModuleService>(TRADING_MODULE)
    res.setHeader("cache-control", "no-store")
    return { credentials: await trading.credentialsOf(id) }
  }
)
