import { ownedAccount } from "../../../../lib/challenge-accounts/owned-account"
import { retrieveDetail } from "../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../lib/handle"
import { retrieveStoreChallengeAccount } from "../routes"

export const GET = handle(
  retrieveStoreChallengeAccount,
  async ({ params, actor, locale, scope }) => {
    const id = await ownedAccount(scope, actor, params.id)
    return { challenge_account: await retrieveDetail(scope, id, locale) }
  }
)
