import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import Stripe from "stripe"

/** A signature older than this is a replay. */
const TOLERANCE_SECONDS = 300

/** What Stripe calls things; anything else cannot be kept as a name. */
const Name = z.string().regex(/^[\w.-]{1,255}$/, "must be a name")

/** As much of an event as is needed; the rest is not looked at. */
const StripeEvent = z.object({
  id: Name,
  type: Name,
  created: z.number().int().min(0).max(253_402_300_799),
  data: z.object({
    object: z.looseObject({
      id: Name.optional(),
      payment_intent: z.unknown(),
    }),
  }),
})
export type StripeEvent = z.infer<typeof StripeEvent>

const NO_FIT = "no signature fits the body"

/** Several secrets are good at once while one is rotated. */
const secretsOf = (list: string | undefined): string[] =>
  (list ?? "").split(",").flatMap((secret) => secret.trim() || [])

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** Reads an event's fields. @throws MedusaError `invalid_data` naming the field. */
export function readEvent(event: unknown): StripeEvent {
  const parsed = StripeEvent.safeParse(event)
  if (parsed.success) {
    return parsed.data
  }
  const [issue] = parsed.error.issues
  return refuse(`body: ${issue?.path.join(".")}: ${issue?.message}`)
}

/**
 * Checks that the bytes were signed by Stripe within the last five minutes.
 *
 * @throws MedusaError `invalid_data` that says what is wrong.
 */
export function verifyEvent(
  body: Buffer,
  signature: string | undefined,
  secrets = secretsOf(process.env.STRIPE_WEBHOOK_SECRET)
): StripeEvent {
  if (!signature) {
    return refuse("stripe-signature: the header is missing.")
  }
  const reasons = new Set<string>()
  for (const secret of secrets) {
    try {
      const event = Stripe.webhooks.constructEvent(
        body,
        signature,
        secret,
        TOLERANCE_SECONDS
      )
      return readEvent(event)
    } catch (error) {
      if (MedusaError.isMedusaError(error)) {
        throw error
      }
      reasons.add(wordsOf(error))
    }
  }
  // The secret that fits says most: the others only say that they do not.
  const [reason = NO_FIT] = [...reasons].sort((a) => (a === NO_FIT ? 1 : -1))
  return refuse(`stripe-signature: ${reason}`)
}

/** What constructEvent says goes on over many lines and repeats the header. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return NO_FIT
  }
  if (error.name === "SyntaxError") {
    return "the body is not JSON"
  }
  return error.message.includes("Timestamp")
    ? "the timestamp is not within five minutes"
    : NO_FIT
}
