import { handle } from "../../../lib/handle"
import { readChallenges } from "../../../lib/challenges/read-challenges"
import { listStoreChallenges } from "./routes"

export const GET = handle(
  listStoreChallenges,
  async ({ query, actor, scope }) => {
    const { challenges, count } = await readChallenges(scope, {
      ...query,
      customer_id: actor.id ?? "",
    })
    return { challenges, count, limit: query.limit, offset: query.offset }
  }
)
