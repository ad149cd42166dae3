import { z } from "zod"
import {
  amount,
  clockTime,
  currency,
  duration,
  positiveAmount,
  timeZone,
} from "./fields"
import { field } from "./field"
import { payoutSchema } from "./payout-schema"
import { ruleSchema, type RuleTerms } from "./rule-schema"
import { scalingSchema } from "./scaling-schema"

const day = z.strictObject({
  timeZone,
  resetAt: field(
    clockTime,
    "Reset at",
    "Clock time at which a new rule day starts."
  ),
  maxSnapshotGap: field(
    duration,
    "Longest snapshot gap",
    "The oldest the last event before a reset may be with a position open; older, the day is unknown and never breached."
  ).optional(),
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
  format: field(
    z.literal("highwater.terms/1", 'must be "highwater.terms/1"'),
    "Format",
    "Name and version of the format."
  ),
  day: field(day, "Rule day", "From daily reset to daily reset."),
  rules: field(
    rules,
    "Rules",
    "Limits, objectives and rules of conduct; each id once."
  ),
  payout: field(
    payoutSchema,
    "Payout",
    "When and how much may be paid out; left out, nothing is."
  ).optional(),
  scaling: field(
    scalingSchema,
    "Scaling",
    "How the account grows; left out, it does not."
  ).optional(),
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

/** What a size says about money. */
export const balances = {
  initialBalance: field(
    positiveAmount,
    "Initial balance",
    "The size of the account; percents of the initial balance refer to it."
  ),
  openingBalance: field(
    amount,
    "Opening balance",
    "The balance the account really starts with; the initial balance where left out, often 0 for futures."
  ).optional(),
}

/** A terms document: what a trader bought for one phase. */
export const termsSchema = z
  .strictObject({
    ...phaseTermsShape,
    currency,
    ...balances,
  })
  .superRefine(requiresExist)
  .meta({
    title: "Terms",
    description: "What a trader bought for one phase.",
  })

export type Terms = z.infer<typeof termsSchema>
