import { z } from "zod"
import {
  amount,
  clockTime,
  currency,
  duration,
  positiveAmount,
  timeZone,
} from "./fields"
import { payoutSchema } from "./payout-schema"
import { ruleSchema, type RuleTerms } from "./rule-schema"
import { scalingSchema } from "./scaling-schema"

const day = z.strictObject({
  timeZone,
  resetAt: clockTime,
  maxSnapshotGap: duration.optional(),
})

const rules = z
  .array(ruleSchema)
  .max(200, "has over 200 rules")
  .superRefine((list: readonly RuleTerms[], context) => {
    const seen = new Set<string>()
    list.forEach((rule, index) => {
      if (seen.has(rule.id)) {
        context.addIssue({
          code: "custom",
          path: [index, "id"],
          message: `"${rule.id}" is the id of an earlier rule`,
        })
      }
      seen.add(rule.id)
    })
  })

/** What a phase of a program says; currency and balances come from the size. */
export const phaseTermsShape = {
  format: z.literal("highwater.terms/1", 'must be "highwater.terms/1"'),
  day,
  rules,
  payout: payoutSchema.optional(),
  scaling: scalingSchema.optional(),
}

/** Rules that the payout section names must be there. */
export const requiresExist = (
  terms: {
    rules: readonly { id: string }[]
    payout?: { requires?: string[] | undefined } | undefined
  },
  context: z.RefinementCtx
): void => {
  const ids = new Set(terms.rules.map((rule) => rule.id))
  terms.payout?.requires?.forEach((id, index) => {
    if (!ids.has(id)) {
      context.addIssue({
        code: "custom",
        path: ["payout", "requires", index],
        message: `"${id}" is not the id of a rule`,
      })
    }
  })
}

/** A terms document: what a trader bought for one phase. */
export const termsSchema = z
  .strictObject({
    ...phaseTermsShape,
    currency,
    initialBalance: positiveAmount,
    openingBalance: amount.optional(),
  })
  .superRefine(requiresExist)

export type Terms = z.infer<typeof termsSchema>
