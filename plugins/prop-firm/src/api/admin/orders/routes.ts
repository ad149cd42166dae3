import { defineRoute } from "../../../lib/define-route"
import { AdminIssueChallengesAnswer } from "../../../types/http/challenge"
import { ReasonBody } from "../../../types/http/challenge-account"
import { AdminCancelDuplicateAnswer } from "../../../types/http/payment"

export const issueChallenges = defineRoute({
  method: "POST",
  path: "/admin/orders/:id/issue-challenges",
  who: "staff",
  permission: "challenges.issue",
  summary: "Issue the challenges of a paid order; again changes nothing",
  answer: AdminIssueChallengesAnswer,
})

export const acceptShortfall = defineRoute({
  method: "POST",
  path: "/admin/orders/:id/accept-shortfall",
  who: "staff",
  permission: "challenges.grant",
  summary: "Issue the challenges of an order that was paid in part",
  body: ReasonBody,
  answer: AdminIssueChallengesAnswer,
})

export const cancelDuplicate = defineRoute({
  method: "POST",
  path: "/admin/orders/:id/cancel-duplicate",
  who: "staff",
  permission: "purchases.manage",
  summary: "Cancel a second order for one payment without a refund",
  body: ReasonBody,
  answer: AdminCancelDuplicateAnswer,
})

export const adminOrderRoutes = [
  issueChallenges,
  acceptShortfall,
  cancelDuplicate,
]
