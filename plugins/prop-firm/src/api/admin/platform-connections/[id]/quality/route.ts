import { handle } from "../../../../../lib/handle"
import { retrieveConnection } from "../../../../../lib/retrieve-connection"
import { setDataQualityWorkflow } from "../../../../../workflows/trading/workflows/set-data-quality"
import { setDataQuality } from "../../routes"

export const POST = handle(
  setDataQuality,
  async ({ params, body, actor, scope }) => {
    await setDataQualityWorkflow(scope).run({
      input: { connection_id: params.id, quality: body.quality, actor },
    })
    return {
      platform_connection: await retrieveConnection(scope, params.id),
    }
  }
)
