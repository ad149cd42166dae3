import { retrieveDetail } from "../../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../../lib/handle"
import { wakeOutbox } from "../../../../../lib/wake-outbox"
import { reverseBreachOfAccountWorkflow } from "../../../../../workflows/evaluation/workflows/reverse-breach-of-account"
import { reverseBreach } from "../../routes"

export const POST = handle(
  reverseBreach,
  async ({ params, body, actor, locale, scope }) => {
    await retrieveDetail(scope, params.id, locale)
    await reverseBreachOfAccountWorkflow(scope).run({
      input: { challenge_account_id: params.id, actor, reason: body.reason },
    })
    wakeOutbox(scope)
    return {
      challenge_account: await retrieveDetail(scope, params.id, locale),
    }
  }
)
