import { z } from "zod"
import { field } from "./field"
import { count } from "./fields"

/** What a breach does. */
export const EFFECTS = [
  "fail",
  "lock_until_reset",
  "warn",
  "void_profit",
  "deny_payout",
] as const

export const effect = field(
  z.enum(EFFECTS, `must be one of ${EFFECTS.join(", ")}`),
  "Effect",
  "What breaking the rule does: `fail` ends the account (default), `lock_until_reset` stops trading until the next daily reset, `warn` records it, `void_profit` makes the trade's profit not count, `deny_payout` stops payouts."
)

export const ladder = z
  .array(
    z.strictObject({
      times: field(
        count,
        "Times",
        "How many breaches this step is for; left out on the last step only."
      ).optional(),
      effect,
    })
  )
  .min(1, "must have a step")
  .max(20)
  .superRefine((steps, context) => {
    steps.slice(0, -1).forEach((step, index) => {
      if (step.times === undefined) {
        context.addIssue({
          code: "custom",
          path: [index, "times"],
          message: "is required on every step but the last",
        })
      }
    })
  })
  .meta({
    title: "Ladder",
    description:
      "Effects by number of breaches, for instance two warnings first; used instead of `effect`.",
  })

/** Fields of every rule that can be broken. */
export const breakable = {
  effect: effect.optional(),
  ladder: ladder.optional(),
}

export type EffectName = z.infer<typeof effect>
export type LadderTerms = z.infer<typeof ladder>
