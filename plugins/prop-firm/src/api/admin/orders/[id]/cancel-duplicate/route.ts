import { handle } from "../../../../../lib/handle"
import { cancelDuplicateWorkflow } from "../../../../../workflows/purchase/workflows/cancel-duplicate"
import { cancelDuplicate } from "../../routes"

export const POST = handle(
  cancelDuplicate,
  async ({ params, body, actor, scope }) => {
    const { result } = await cancelDuplicateWorkflow(scope).run({
      input: { order_id: params.id, reason: body.reason, actor },
    })
    return result
  }
)
