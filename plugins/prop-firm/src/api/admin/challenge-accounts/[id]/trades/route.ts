import { existingAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { readTrades } from "../../../../../lib/challenge-accounts/read-trades"
import { handle } from "../../../../../lib/handle"
import { readChallengeAccountTrades } from "../../routes"

export const GET = handle(
  readChallengeAccountTrades,
  async ({ params, query, scope }) => {
    const id = await existingAccount(scope, params.id)
    return readTrades(scope, id, query)
  }
)
