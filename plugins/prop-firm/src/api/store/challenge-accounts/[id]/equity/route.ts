import { ownedAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { readEquity } from "../../../../../lib/challenge-accounts/read-equity"
import { handle } from "../../../../../lib/handle"
import { readStoreChallengeAccountEquity } from "../../routes"

export const GET = handle(
  readStoreChallengeAccountEquity,
  async ({ params, query, actor, locale, scope }) => {
    const id = await ownedAccount(scope, actor, params.id)
    return readEquity(scope, id, query, locale)
  }
)
