import { handle } from "../../../../../../lib/handle"
import { retrieveConnection } from "../../../../../../lib/retrieve-connection"
import { revokeConnectionKeyWorkflow } from "../../../../../../workflows/trading/workflows/revoke-connection-key"
import { revokeConnectionKey } from "../../../routes"

export const DELETE = handle(
  revokeConnectionKey,
  async ({ params, actor, scope }) => {
    await revokeConnectionKeyWorkflow(scope).run({
      input: { connection_id: params.id, key_id: params.key_id, actor },
    })
    return { platform_connection: await retrieveConnection(scope, params.id) }
  }
)
