import { ownedAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { readDecisions } from "../../../../../lib/challenge-accounts/read-decisions"
import { handle } from "../../../../../lib/handle"
import { readStoreChallengeAccountDecisions } from "../../routes"

export const GET = handle(
  readStoreChallengeAccountDecisions,
  async ({ params, query, actor, locale, scope }) => {
    const id = await ownedAccount(scope, actor, params.id)
    return readDecisions(scope, id, query, locale)
  }
)
