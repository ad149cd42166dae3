import type Stripe from "stripe"
import { newId, nowSeconds } from "../new-id"

/** A customer as it is made. */
export const newCustomer = (
  given: Pick<Stripe.Customer, "email" | "name" | "phone" | "metadata">
): Stripe.Customer => ({
  id: newId("cus"),
  object: "customer",
  address: null,
  balance: 0,
  created: nowSeconds(),
  currency: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  invoice_prefix: "FAKE0000",
  invoice_settings: {
    custom_fields: null,
    default_payment_method: null,
    footer: null,
    rendering_options: null,
  },
  livemode: false,
  next_invoice_sequence: 1,
  preferred_locales: [],
  shipping: null,
  tax_exempt: "none",
  test_clock: null,
  ...given,
})
