import { defineRoute } from "../../../lib/define-route"
import {
  StoreChallengeAnswer,
  StoreChallengeList,
  StoreListChallengesQuery,
} from "../../../types/http/challenge"

export const listStoreChallenges = defineRoute({
  method: "GET",
  path: "/store/challenges",
  who: "trader",
  summary: "List the signed-in trader's challenges",
  query: StoreListChallengesQuery,
  answer: StoreChallengeList,
})

export const retrieveStoreChallenge = defineRoute({
  method: "GET",
  path: "/store/challenges/:id",
  who: "trader",
  summary: "Read one of the signed-in trader's challenges",
  answer: StoreChallengeAnswer,
})

export const storeChallengeRoutes = [
  listStoreChallenges,
  retrieveStoreChallenge,
]
