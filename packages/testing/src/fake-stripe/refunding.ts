import { idOf } from "./id-of"
import type Stripe from "stripe"
import type { StripeBooks } from "./books"
import { newRefund } from "./objects/new-refund"
import { StripeRefusal } from "./stripe-refusal"

interface Wish {
  amount: number | undefined
  reason: Stripe.Refund.Reason | null
  metadata: Stripe.Metadata
}

/** Gives a captured charge back, wholly or in part. */
export function refundCharge(
  books: StripeBooks,
  charge: Stripe.Charge,
  { amount, reason, metadata }: Wish
): Stripe.Refund {
  const left = charge.amount_captured - refundedOf(books, charge)
  const wanted = amount ?? left
  if (!charge.captured || charge.refunded || left === 0) {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "charge_already_refunded",
      message: `Charge ${charge.id} has already been refunded.`,
    })
  }
  if (wanted <= 0 || wanted > left) {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      message: `Refund amount (${wanted}) is greater than unrefunded amount on charge (${left})`,
      param: "amount",
    })
  }
  const refund = newRefund(charge, { amount: wanted, reason, metadata })
  books.refunds.set(refund.id, refund)
  book(books, charge)
  books.emit("refund.created", refund)
  return refund
}

/** What a bank does to a refund later: the money did not arrive and is the firm's again. */
export function failRefund(books: StripeBooks, refund: Stripe.Refund): void {
  refund.status = "failed"
  refund.failure_reason = "expired_or_canceled_card"
  const charge = books.charge(idOf(refund.charge))
  charge.amount_refunded = refundedOf(books, charge)
  charge.refunded = charge.amount_refunded >= charge.amount
  books.emit("refund.failed", refund)
  books.emit("charge.refund.updated", refund)
}

/** Sum of the refunds that stand. */
const refundedOf = (books: StripeBooks, charge: Stripe.Charge): number =>
  [...books.refunds.values()]
    .filter(({ charge: of, status }) => of === charge.id && status !== "failed")
    .reduce((sum, { amount }) => sum + amount, 0)

function book(books: StripeBooks, charge: Stripe.Charge): void {
  const before = { amount_refunded: charge.amount_refunded }
  charge.amount_refunded = refundedOf(books, charge)
  charge.refunded = charge.amount_refunded >= charge.amount_captured
  books.emit("charge.refunded", charge, before)
}
