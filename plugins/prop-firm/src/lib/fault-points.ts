/** Places on the way from a payment to a trading account where a process may be made to die. */
export const FAULT_POINTS = [
  "stripe.before_event_kept",
  "stripe.after_event_kept",
  "stripe.before_payment_processed",
  "stripe.after_payment_processed",
  "order.after_placed",
  "payment.after_captured",
  "issue.before_claim",
  "issue.after_claim",
  "issue.between_units",
  "issue.before_commit",
  "issue.after_commit",
  "login.before_asked",
  "login.after_answered",
  "login.after_recorded",
  "login.after_evaluation_started",
] as const

export type FaultPoint = (typeof FAULT_POINTS)[number]
