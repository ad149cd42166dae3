import { z } from "@medusajs/framework/zod"

/** Payload of every effect of Stripe's events. */
export const StripePayload = z.object({
  event_id: z.string(),
  /** Id of the payment intent or dispute it is about. */
  subject: z.string(),
})
