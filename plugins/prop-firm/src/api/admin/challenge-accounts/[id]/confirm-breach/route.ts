import { retrieveDetail } from "../../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../../lib/handle"
import { confirmBreachOfAccountWorkflow } from "../../../../../workflows/evaluation/workflows/confirm-breach-of-account"
import { confirmBreach } from "../../routes"

export const POST = handle(
  confirmBreach,
  async ({ params, body, actor, locale, scope }) => {
    await retrieveDetail(scope, params.id, locale)
    await confirmBreachOfAccountWorkflow(scope).run({
      input: { challenge_account_id: params.id, actor, reason: body.reason },
    })
    return {
      challenge_account: await retrieveDetail(scope, params.id, locale),
    }
  }
)
