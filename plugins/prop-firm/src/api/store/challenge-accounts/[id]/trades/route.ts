import { ownedAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { readTrades } from "../../../../../lib/challenge-accounts/read-trades"
import { handle } from "../../../../../lib/handle"
import { readStoreChallengeAccountTrades } from "../../routes"

export const GET = handle(
  readStoreChallengeAccountTrades,
  async ({ params, query, actor, scope }) => {
    const id = await ownedAccount(scope, actor, params.id)
    return readTrades(scope, id, query)
  }
)
