import { readReview } from "../../../../../lib/challenge-accounts/read-review"
import { retrieveDetail } from "../../../../../lib/challenge-accounts/retrieve-detail"
import { handle } from "../../../../../lib/handle"
import { readChallengeAccountReview } from "../../routes"

export const GET = handle(
  readChallengeAccountReview,
  async ({ params, locale, scope }) => {
    const { currency } = await retrieveDetail(scope, params.id, locale)
    return readReview(scope, params.id, currency, locale)
  }
)
