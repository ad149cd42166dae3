import { defineRoute } from "../../../lib/define-route"
import { StripeEventAnswer } from "../../../types/http/payment"

export const receiveStripeEvent = defineRoute({
  method: "POST",
  path: "/hooks/stripe",
  who: "stripe",
  summary: "Take an event from Stripe; the same event again changes nothing",
  answer: StripeEventAnswer,
})

export const stripeHookRoutes = [receiveStripeEvent]
