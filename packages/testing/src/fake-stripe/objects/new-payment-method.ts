import type Stripe from "stripe"
import { newId, nowSeconds } from "../new-id"

/** A card as a payment method of its own. */
export const newPaymentMethod = (
  given: Partial<Stripe.PaymentMethod> = {}
): Stripe.PaymentMethod => ({
  id: newId("pm"),
  object: "payment_method",
  allow_redisplay: "unspecified",
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
  card: {
    brand: "visa",
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: "pass",
    },
    country: "US",
    display_brand: "visa",
    exp_month: 8,
    exp_year: 2030,
    fingerprint: "fakefingerprint0",
    funding: "credit",
    generated_from: null,
    last4: "4242",
    networks: { available: ["visa"], preferred: null },
    regulated_status: "unregulated",
    three_d_secure_usage: { supported: true },
    wallet: null,
  },
  created: nowSeconds(),
  customer: null,
  livemode: false,
  metadata: {},
  type: "card",
  ...given,
})
