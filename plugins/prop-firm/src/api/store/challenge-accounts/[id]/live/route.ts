import { ownedAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { handle } from "../../../../../lib/handle"
import { streamAccount } from "../../../../../lib/live/stream-account"
import { watchStoreChallengeAccount } from "../../routes"

export const GET = handle(
  watchStoreChallengeAccount,
  async ({ params, actor, locale, scope, req, res }) => {
    const id = await ownedAccount(scope, actor, params.id)
    await streamAccount(scope, id, locale, req, res)
  }
)
