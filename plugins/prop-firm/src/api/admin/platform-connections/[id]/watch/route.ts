import { handle } from "../../../../../lib/handle"
import { retrieveConnection } from "../../../../../lib/retrieve-connection"
import { watchConnectionWorkflow } from "../../../../../workflows/trading/workflows/watch-connection"
import { watchConnection } from "../../routes"

export const POST = handle(
  watchConnection,
  async ({ params, body, actor, scope }) => {
    await watchConnectionWorkflow(scope).run({
      input: { connection_id: params.id, ...body, actor },
    })
    return {
      platform_connection: await retrieveConnection(scope, params.id),
    }
  }
)
