import { defineRoute } from "../../../lib/define-route"
import { AdminIssueChallengesAnswer } from "../../../types/http/challenge"

export const issueChallenges = defineRoute({
  method: "POST",
  path: "/admin/orders/:id/issue-challenges",
  who: "staff",
  permission: "challenges.issue",
  summary: "Issue the challenges of a paid order; again changes nothing",
  answer: AdminIssueChallengesAnswer,
})

export const adminOrderRoutes = [issueChallenges]
