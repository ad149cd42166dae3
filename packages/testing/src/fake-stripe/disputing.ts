import { idOf } from "./id-of"
import type Stripe from "stripe"
import type { StripeBooks } from "./books"
import { disputeMovement } from "./objects/new-dispute"

/** The buyer's bank disputes a charge; without an inquiry first, the money goes at once. */
export function openDispute(books: StripeBooks, dispute: Stripe.Dispute): void {
  books.disputes.set(dispute.id, dispute)
  books.charge(idOf(dispute.charge)).disputed = true
  books.emit("charge.dispute.created", dispute)
  if (dispute.status === "needs_response") {
    dispute.balance_transactions.push(disputeMovement(dispute, -1))
    books.emit("charge.dispute.funds_withdrawn", dispute)
  }
}

/** The bank has decided; won, the money comes back. */
export function closeDispute(
  books: StripeBooks,
  dispute: Stripe.Dispute,
  outcome: "won" | "lost" | "warning_closed"
): void {
  dispute.status = outcome
  const isGone = dispute.balance_transactions.length > 0
  books.emit("charge.dispute.closed", dispute)
  if (outcome === "won" && isGone) {
    dispute.balance_transactions.push(disputeMovement(dispute, 1))
    books.emit("charge.dispute.funds_reinstated", dispute)
  }
}
