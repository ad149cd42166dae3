import type Stripe from "stripe"
import { newId, nowSeconds } from "../new-id"

/** An intent to keep a card for later. */
export function newSetupIntent(
  given: Pick<Stripe.SetupIntent, "customer" | "metadata">
): Stripe.SetupIntent {
  const id = newId("seti")
  return {
    id,
    object: "setup_intent",
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: newId(`${id}_secret`),
    created: nowSeconds(),
    description: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ["card"],
    single_use_mandate: null,
    status: "requires_payment_method",
    usage: "off_session",
    ...given,
  }
}
