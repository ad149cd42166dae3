import type Stripe from "stripe"
import { newId, nowSeconds } from "../new-id"

/** Stripe keeps this for a dispute, in the smallest unit. */
const FEE = 1500
const DAY = 86_400

const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}

/** Sent by Stripe, and newer than the client's types. */
const NEWER = { network: "visa" }

/** A movement of money a dispute makes: taken with a fee, or given back. */
export function disputeMovement(
  dispute: Pick<Stripe.Dispute, "id" | "amount" | "currency">,
  direction: -1 | 1
): Stripe.BalanceTransaction {
  const amount = direction * dispute.amount
  const fee = -direction * FEE
  return {
    id: newId("txn"),
    object: "balance_transaction",
    amount,
    available_on: nowSeconds() + 7 * DAY,
    balance_type: "payments",
    created: nowSeconds(),
    currency: dispute.currency,
    description:
      direction < 0 ? "Chargeback withdrawal" : "Chargeback reversal",
    exchange_rate: null,
    fee,
    fee_details: [
      {
        amount: fee,
        application: null,
        currency: dispute.currency,
        description: "Dispute fee",
        type: "stripe_fee",
      },
    ],
    net: amount - fee,
    reporting_category: "dispute",
    source: dispute.id,
    status: "pending",
    type: "adjustment",
  }
}

/** A dispute of a charge; an inquiry has not taken the money yet. */
export function newDispute(
  charge: Stripe.Charge,
  {
    amount,
    reason,
    inquiry,
  }: { amount: number; reason: string; inquiry: boolean }
): Stripe.Dispute {
  return {
    id: newId("dp"),
    object: "dispute",
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: nowSeconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: { ...NO_EVIDENCE },
    evidence_details: {
      due_by: nowSeconds() + 9 * DAY,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
    },
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand: "visa",
        case_type: inquiry ? "inquiry" : "chargeback",
        network_reason_code: "10.4",
        ...NEWER,
      },
      type: "card",
    },
    reason,
    status: inquiry ? "warning_needs_response" : "needs_response",
  }
}
