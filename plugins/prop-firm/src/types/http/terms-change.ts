import { z } from "@medusajs/framework/zod"
import { Instant, InstantInput } from "./common"
import { ProgramChange } from "./program"

/** Where new terms reach a running challenge: when its next phase opens, or after its next payout. */
export const TermsChangeScope = z.enum(["next_phase", "next_payout_cycle"])

export const AdminAnnounceTermsChange = z.strictObject({
  /** Number of the published version whose terms are to hold. */
  version: z.number().int().min(1),
  scope: TermsChangeScope,
  /** What traders read. */
  announcement: z.string().trim().min(10).max(5000),
  effective_at: InstantInput,
  /** Whether it holds only for who agrees. */
  consent_required: z.boolean(),
  reason: z.string().trim().min(3).max(1000),
})

export const AdminTermsChange = z.object({
  id: z.string(),
  version: z.number(),
  scope: TermsChangeScope,
  announcement: z.string(),
  effective_at: Instant,
  consent_required: z.boolean(),
  reason: z.string(),
  created_by: z.string().nullable(),
  created_at: Instant,
  withdrawn_at: Instant.nullable(),
  /** Challenges it reaches, how many of their traders agreed, and for how many it holds by now. */
  reached: z.number(),
  consented: z.number(),
  applied: z.number(),
})
export const AdminTermsChangeList = z.object({
  terms_changes: z.array(AdminTermsChange),
})
export const AdminTermsChangeAnswer = z.object({
  terms_change: AdminTermsChange,
})
export const AdminWithdrawTermsChange = z.strictObject({
  reason: z.string().trim().min(3).max(1000),
})

/** A change of terms as the trader of one challenge sees it. */
export const StoreTermsChange = z.object({
  id: z.string(),
  challenge_id: z.string(),
  challenge_number: z.string(),
  program: z.string(),
  version: z.number(),
  scope: TermsChangeScope,
  announcement: z.string(),
  announced_at: Instant,
  effective_at: Instant,
  consent_required: z.boolean(),
  consented_at: Instant.nullable(),
  /** Since when it holds; null where it does not yet. */
  applied_at: Instant.nullable(),
  /** What is different, in words of the language asked for. */
  changes: z.array(ProgramChange),
})
export const StoreTermsChangeList = z.object({
  terms_changes: z.array(StoreTermsChange),
})
export const StoreConsent = z.strictObject({
  challenge_id: z.string().min(1).max(100),
})
export const StoreConsentAnswer = z.object({ consented: z.boolean() })
