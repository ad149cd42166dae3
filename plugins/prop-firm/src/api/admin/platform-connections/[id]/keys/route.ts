import { handle } from "../../../../../lib/handle"
import { retrieveConnection } from "../../../../../lib/retrieve-connection"
import { addConnectionKeyWorkflow } from "../../../../../workflows/trading/workflows/add-connection-key"
import { addConnectionKey } from "../../routes"

export const POST = handle(
  addConnectionKey,
  async ({ params, actor, scope }) => {
    const { result } = await addConnectionKeyWorkflow(scope).run({
      input: { connection_id: params.id, actor },
    })
    return {
      platform_connection: await retrieveConnection(scope, params.id),
      key: result,
    }
  }
)
