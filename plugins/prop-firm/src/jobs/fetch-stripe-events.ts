import type { MedusaContainer } from "@medusajs/framework/types"
import { stripeClient } from "../lib/stripe/stripe-client"
import { withJobLock } from "../lib/with-job-lock"
import { fetchStripeEvents } from "../workflows/payment/fetch-stripe-events"

/** Every minute: events that Stripe has and never delivered are fetched. */
export default async function fetchStripeEventsJob(container: MedusaContainer) {
  const client = stripeClient()
  if (client) {
    await withJobLock(container, "fetch-stripe-events", async () => {
      await fetchStripeEvents(container, client)
    })
  }
}

export const config = { name: "fetch-stripe-events", schedule: "* * * * *" }
