import { ulid } from "ulid"
import { retrieveDetail } from "../../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../../lib/handle"
import { suspendChallengeAccountWorkflow } from "../../../../../workflows/evaluation/workflows/suspend-challenge-account"
import { suspendChallengeAccount } from "../../routes"

export const POST = handle(
  suspendChallengeAccount,
  async ({ params, body, actor, locale, scope }) => {
    const { challenge } = await retrieveDetail(scope, params.id, locale)
    await suspendChallengeAccountWorkflow(scope).run({
      input: {
        challenge_account_id: params.id,
        challenge_id: challenge.id,
        actor,
        reason: body.reason,
        key: `suspend:${params.id}:${ulid()}`,
      },
    })
    return {
      challenge_account: await retrieveDetail(scope, params.id, locale),
    }
  }
)
