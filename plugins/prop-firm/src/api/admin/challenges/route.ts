import { handle } from "../../../lib/handle"
import { readChallenges } from "../../../lib/challenges/read-challenges"
import { listChallenges } from "./routes"

export const GET = handle(listChallenges, async ({ query, scope }) => ({
  ...(await readChallenges(scope, query)),
  limit: query.limit,
  offset: query.offset,
}))
