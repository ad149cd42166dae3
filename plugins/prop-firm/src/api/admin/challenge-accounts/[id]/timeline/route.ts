import { existingAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { readTimeline } from "../../../../../lib/challenge-accounts/read-timeline"
import { handle } from "../../../../../lib/handle"
import { readChallengeAccountTimeline } from "../../routes"

export const GET = handle(
  readChallengeAccountTimeline,
  async ({ params, query, scope }) => {
    const id = await existingAccount(scope, params.id)
    return readTimeline(scope, id, query)
  }
)
