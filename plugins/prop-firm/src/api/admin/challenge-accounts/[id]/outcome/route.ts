import { retrieveDetail } from "../../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../../lib/handle"
import { wakeOutbox } from "../../../../../lib/wake-outbox"
import { decideOutcomeOfAccountWorkflow } from "../../../../../workflows/evaluation/workflows/decide-outcome-of-account"
import { decideOutcome } from "../../routes"

export const POST = handle(
  decideOutcome,
  async ({ params, body, actor, locale, scope }) => {
    await retrieveDetail(scope, params.id, locale)
    await decideOutcomeOfAccountWorkflow(scope).run({
      input: { challenge_account_id: params.id, actor, ...body },
    })
    wakeOutbox(scope)
    return {
      challenge_account: await retrieveDetail(scope, params.id, locale),
    }
  }
)
