import { existingAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { handle } from "../../../../../lib/handle"
import { streamAccount } from "../../../../../lib/live/stream-account"
import { watchChallengeAccount } from "../../routes"

export const GET = handle(
  watchChallengeAccount,
  async ({ params, locale, scope, req, res }) => {
    const id = await existingAccount(scope, params.id)
    await streamAccount(scope, id, locale, req, res)
  }
)
