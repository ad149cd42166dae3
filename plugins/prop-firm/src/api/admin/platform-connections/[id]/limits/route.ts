import { handle } from "../../../../../lib/handle"
import { retrieveConnection } from "../../../../../lib/retrieve-connection"
import { setConnectionLimitsWorkflow } from "../../../../../workflows/trading/workflows/set-connection-limits"
import { setConnectionLimits } from "../../routes"

export const POST = handle(
  setConnectionLimits,
  async ({ params, body, actor, scope }) => {
    await setConnectionLimitsWorkflow(scope).run({
      input: { connection_id: params.id, limits: body.limits, actor },
    })
    return {
      platform_connection: await retrieveConnection(scope, params.id),
    }
  }
)
