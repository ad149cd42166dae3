import type { StripeEvent } from "./verify-event"

/** What an event asks us to look at; what is there now decides, not the event. */
export interface EventEffect {
  topic: "stripe.payment" | "stripe.refunds" | "stripe.dispute"
  subject: string
}

const idOf = (field: unknown): string | null =>
  typeof field === "string" && field !== "" ? field : null

const PAYMENT = new Set([
  "payment_intent.succeeded",
  "payment_intent.canceled",
  "payment_intent.payment_failed",
  "payment_intent.amount_capturable_updated",
])
const REFUNDS = new Set([
  "charge.refunded",
  "charge.refund.updated",
  "refund.created",
  "refund.updated",
  "refund.failed",
])

/** Types worth asking Stripe for, where one of them was never delivered. */
export const FETCHED_TYPES = [
  ...PAYMENT,
  ...REFUNDS,
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
]

/** What an event sets going; null for one that is only recorded. */
export function eventEffect({ type, data }: StripeEvent): EventEffect | null {
  const { object } = data
  const effect = (
    topic: EventEffect["topic"],
    field: unknown
  ): EventEffect | null => {
    const subject = idOf(field)
    return subject ? { topic, subject } : null
  }
  if (PAYMENT.has(type)) {
    return effect("stripe.payment", object.id)
  }
  if (REFUNDS.has(type)) {
    return effect("stripe.refunds", object.payment_intent)
  }
  return type.startsWith("charge.dispute.")
    ? effect("stripe.dispute", object.id)
    : null
}
