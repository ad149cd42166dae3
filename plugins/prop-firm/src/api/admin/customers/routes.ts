import { defineRoute } from "../../../lib/define-route"
import {
  AdminGrantChallenge,
  AdminGrantChallengeAnswer,
} from "../../../types/http/payment"

export const grantChallenge = defineRoute({
  method: "POST",
  path: "/admin/customers/:id/grant-challenge",
  who: "staff",
  permission: "challenges.grant",
  summary:
    "Give a trader a challenge without money; the same key again changes nothing",
  body: AdminGrantChallenge,
  answer: AdminGrantChallengeAnswer,
})

export const adminCustomerRoutes = [grantChallenge]
