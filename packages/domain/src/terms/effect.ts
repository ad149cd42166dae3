import { z } from "zod"
import { count } from "./fields"

/** What a breach does. */
export const EFFECTS = [
  "fail",
  "lock_until_reset",
  "warn",
  "void_profit",
  "deny_payout",
] as const

export const effect = z.enum(EFFECTS, `must be one of ${EFFECTS.join(", ")}`)

export const ladder = z
  .array(z.strictObject({ times: count.optional(), effect }))
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

/** Fields of every rule that can be broken. */
export const breakable = {
  effect: effect.optional(),
  ladder: ladder.optional(),
}

export type EffectName = z.infer<typeof effect>
export type LadderTerms = z.infer<typeof ladder>
