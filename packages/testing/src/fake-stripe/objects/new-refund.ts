import type Stripe from "stripe"
import { newId, nowSeconds } from "../new-id"

/** A refund of a charge, accepted at once. */
export const newRefund = (
  charge: Stripe.Charge,
  given: Pick<Stripe.Refund, "amount" | "reason" | "metadata">
): Stripe.Refund => ({
  id: newId("re"),
  object: "refund",
  balance_transaction: newId("txn"),
  charge: charge.id,
  created: nowSeconds(),
  currency: charge.currency,
  destination_details: { card: { type: "refund" }, type: "card" },
  payment_intent: charge.payment_intent,
  receipt_number: null,
  source_transfer_reversal: null,
  status: "succeeded",
  transfer_reversal: null,
  ...given,
})
