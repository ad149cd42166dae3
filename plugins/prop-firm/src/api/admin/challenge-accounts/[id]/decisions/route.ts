import { existingAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { readDecisions } from "../../../../../lib/challenge-accounts/read-decisions"
import { handle } from "../../../../../lib/handle"
import { readChallengeAccountDecisions } from "../../routes"

export const GET = handle(
  readChallengeAccountDecisions,
  async ({ params, query, locale, scope }) => {
    const id = await existingAccount(scope, params.id)
    return readDecisions(scope, id, query, locale)
  }
)
