import { handle } from "../../../lib/handle"
import { verifyEvent } from "../../../lib/stripe/verify-event"
import { takeStripeEvent } from "../../../workflows/payment/take-stripe-event"
import { receiveStripeEvent } from "./routes"

export const POST = handle(receiveStripeEvent, async ({ req, res, scope }) => {
  if (!process.env.STRIPE_WEBHOOK_SECRET) {
    // Stripe tries again for three days: the secret may yet be set.
    res.status(503).json({
      type: "unexpected_state",
      message: "STRIPE_WEBHOOK_SECRET is not set.",
    })
    return
  }
  const body: unknown = req.rawBody
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
  const signature = req.headers["stripe-signature"]
  const event = verifyEvent(
    bytes,
    Array.isArray(signature) ? signature[0] : signature
  )
  const isNew = await takeStripeEvent(scope, event, bytes)
  return { received: true as const, duplicate: !isNew }
})
