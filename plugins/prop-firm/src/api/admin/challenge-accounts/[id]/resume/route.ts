import { ulid } from "ulid"
import { retrieveDetail } from "../../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../../lib/handle"
import { resumeChallengeAccountWorkflow } from "../../../../../workflows/evaluation/workflows/resume-challenge-account"
import { resumeChallengeAccount } from "../../routes"

export const POST = handle(
  resumeChallengeAccount,
  async ({ params, body, actor, locale, scope }) => {
    const { challenge } = await retrieveDetail(scope, params.id, locale)
    await resumeChallengeAccountWorkflow(scope).run({
      input: {
        challenge_account_id: params.id,
        challenge_id: challenge.id,
        actor,
        reason: body.reason,
        key: `resume:${params.id}:${ulid()}`,
      },
    })
    return {
      challenge_account: await retrieveDetail(scope, params.id, locale),
    }
  }
)
