import { handle } from "../../../lib/handle"
import { readConnections } from "../../../lib/read-connections"
import { retrieveConnection } from "../../../lib/retrieve-connection"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"
import { createPlatformConnectionWorkflow } from "../../../workflows/trading/workflows/create-platform-connection"
import { createPlatformConnection, listPlatformConnections } from "./routes"

export const GET = handle(listPlatformConnections, async ({ query, scope }) => {
  const { connections, count } = await readConnections(scope, query)
  const trading = scope.resolve<TradingModuleService>(TRADING_MODULE)
  return {
    platform_connections: connections,
    providers: trading.providerIds(),
    count,
    limit: query.limit,
    offset: query.offset,
  }
})

export const POST = handle(
  createPlatformConnection,
  async ({ body, actor, scope }) => {
    const { result } = await createPlatformConnectionWorkflow(scope).run({
      input: { ...body, actor },
    })
    return {
      platform_connection: await retrieveConnection(
        scope,
        result.connection_id
      ),
      key: result.key,
    }
  }
)
