import { handle } from "../../../../../lib/handle"
import { grantChallengeWorkflow } from "../../../../../workflows/purchase/workflows/grant-challenge"
import { grantChallenge } from "../../routes"

export const POST = handle(
  grantChallenge,
  async ({ params, body, actor, scope }) => {
    const { result } = await grantChallengeWorkflow(scope).run({
      input: { customer_id: params.id, ...body, actor },
    })
    return result
  }
)
