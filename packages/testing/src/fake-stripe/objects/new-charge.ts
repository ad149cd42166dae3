import type Stripe from "stripe"
import { newId, nowSeconds } from "../new-id"

/** Sent by Stripe, and newer than the client's types. */
const NEWER = { transaction_link_id: null }

const CARD: Stripe.Charge.PaymentMethodDetails = {
  type: "card",
  card: {
    amount_authorized: null,
    authorization_code: null,
    brand: "visa",
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: "pass",
    },
    country: "US",
    exp_month: 8,
    exp_year: 2030,
    extended_authorization: { status: "disabled" },
    fingerprint: "fakefingerprint0",
    funding: "credit",
    incremental_authorization: { status: "unavailable" },
    installments: null,
    last4: "4242",
    mandate: null,
    multicapture: { status: "unavailable" },
    network: "visa",
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: 0, status: "unavailable" },
    regulated_status: "unregulated",
    three_d_secure: null,
    wallet: null,
    ...NEWER,
  },
}

const outcomeOf = (decline: string | null): Stripe.Charge.Outcome => ({
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: decline ? "declined_by_network" : "approved_by_network",
  reason: decline,
  risk_level: "normal",
  risk_score: 20,
  seller_message: decline
    ? "The bank did not return any further details with this decline."
    : "Payment complete.",
  type: decline ? "issuer_declined" : "authorized",
})

/** What a confirmed intent charges; with a decline it is the failed try. */
export function newCharge(
  intent: Stripe.PaymentIntent,
  payment_method: string,
  decline: { code: string; decline_code: string; message: string } | null
): Stripe.Charge {
  const isCaptured = !decline && intent.capture_method !== "manual"
  return {
    id: newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: isCaptured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: isCaptured ? newId("txn") : null,
    billing_details: {
      address: {
        city: null,
        country: null,
        line1: null,
        line2: null,
        postal_code: null,
        state: null,
      },
      email: null,
      name: null,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: null,
    captured: isCaptured,
    created: nowSeconds(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline?.decline_code ?? null),
    paid: !decline,
    payment_intent: intent.id,
    payment_method,
    payment_method_details: CARD,
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: decline ? "failed" : "succeeded",
    transfer_data: null,
    transfer_group: null,
  }
}
