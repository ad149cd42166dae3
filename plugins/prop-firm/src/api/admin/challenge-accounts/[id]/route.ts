import { retrieveDetail } from "../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../lib/handle"
import { retrieveChallengeAccount } from "../routes"

export const GET = handle(
  retrieveChallengeAccount,
  async ({ params, locale, scope }) => ({
    challenge_account: await retrieveDetail(scope, params.id, locale),
  })
)
