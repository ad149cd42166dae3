import { z } from "@medusajs/framework/zod"

/** What Stripe is answered once an event is kept. */
export const StripeEventAnswer = z.object({
  received: z.literal(true),
  /** The event had been kept before. */
  duplicate: z.boolean(),
})

const Most = z.number().int().min(1).max(1000).nullable()

/** How the firm sells, beyond its prices. */
export const PurchasePolicy = z.strictObject({
  /** Whether the challenges of a disputed order are suspended until a person decides. */
  suspend_on_dispute: z.boolean(),
  /** Who may take a challenge that costs nothing through the checkout, and how often. */
  free: z.strictObject({
    allowed: z.boolean(),
    /** Only traders of one of these customer groups; empty for everybody with an account. */
    customer_group_ids: z.array(z.string().max(64)).max(100),
    /** Free challenges a trader may take; null for any number. */
    most_per_trader: Most,
    /** Free challenges a trader may take of one program; null for any number. */
    most_per_program: Most,
    /** Only those of so many days back are counted; null counts all. */
    within_days: z.number().int().min(1).max(3650).nullable(),
  }),
})
export const AdminPurchasePolicyAnswer = z.object({
  purchase_policy: PurchasePolicy,
})

const Reason = z.string().trim().min(3).max(1000)

export const AdminSetPurchasePolicy = z.object({
  purchase_policy: PurchasePolicy,
  reason: Reason,
})

export const AdminGrantChallenge = z.object({
  program_id: z.string().max(64),
  size_key: z.string().max(64),
  reason: Reason,
  /** Made once by who asks: the same key grants one challenge, however often it is sent. */
  key: z.string().min(8).max(64),
})
export const AdminGrantChallengeAnswer = z.object({
  challenge_id: z.string(),
  /** False when the key had granted it before. */
  granted: z.boolean(),
})

export const AdminCancelDuplicateAnswer = z.object({
  order_id: z.string(),
  /** The order whose challenges the payment became. */
  claimed_by: z.string(),
})
