import { handle } from "../../../../../lib/handle"
import { issueChallengesWorkflow } from "../../../../../workflows/purchase/workflows/issue-challenges"
import { issueChallenges } from "../../routes"

export const POST = handle(
  issueChallenges,
  async ({ params, actor, scope }) => {
    const { result } = await issueChallengesWorkflow(scope).run({
      input: { order_id: params.id, actor },
    })
    return { order_id: params.id, ...result }
  }
)
