import { MedusaError } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { stripeClient } from "./stripe-client"

/** @throws MedusaError where this deployment takes no cards. */
export function requireStripe(): Stripe {
  const client = stripeClient()
  if (!client) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "STRIPE_API_KEY is not set."
    )
  }
  return client
}
