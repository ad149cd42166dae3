import { handle } from "../../../../../lib/handle"
import { issueChallengesWorkflow } from "../../../../../workflows/purchase/workflows/issue-challenges"
import { acceptShortfall } from "../../routes"

export const POST = handle(
  acceptShortfall,
  async ({ params, body, actor, scope }) => {
    const { result } = await issueChallengesWorkflow(scope).run({
      input: { order_id: params.id, actor, accept_shortfall: body.reason },
    })
    return { order_id: params.id, ...result }
  }
)
