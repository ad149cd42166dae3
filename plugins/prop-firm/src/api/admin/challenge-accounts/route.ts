import { handle } from "../../../lib/handle"
import { readChallengeAccountRows } from "../../../lib/read-challenge-accounts"
import { listChallengeAccounts } from "./routes"

export const GET = handle(listChallengeAccounts, async ({ query, scope }) => {
  const { rows, count } = await readChallengeAccountRows(scope, query)
  return {
    challenge_accounts: rows,
    count,
    limit: query.limit,
    offset: query.offset,
  }
})
