import { existingAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { readEquity } from "../../../../../lib/challenge-accounts/read-equity"
import { handle } from "../../../../../lib/handle"
import { readChallengeAccountEquity } from "../../routes"

export const GET = handle(
  readChallengeAccountEquity,
  async ({ params, query, locale, scope }) => {
    const id = await existingAccount(scope, params.id)
    return readEquity(scope, id, query, locale)
  }
)
