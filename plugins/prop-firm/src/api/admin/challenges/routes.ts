import { defineRoute } from "../../../lib/define-route"
import {
  AdminChallengeList,
  AdminListChallengesQuery,
} from "../../../types/http/challenge"

export const listChallenges = defineRoute({
  method: "GET",
  path: "/admin/challenges",
  who: "staff",
  permission: "challenges.read",
  summary: "List challenges, also of one order or one customer",
  query: AdminListChallengesQuery,
  answer: AdminChallengeList,
})

export const adminChallengeRoutes = [listChallenges]
