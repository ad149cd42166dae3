import { z } from "zod"
import { share, shareOrZero } from "./allowance"
import {
  amount,
  count,
  identifier,
  percent,
  percentOrZero,
  positiveAmount,
} from "./fields"

const byNumber = z.array(
  z.strictObject({ upToPayout: count.optional(), split: percentOrZero })
)
const byGross = z.array(
  z.strictObject({ upTo: positiveAmount.optional(), split: percentOrZero })
)

/** Steps end where they say, the last one never does, and they rise. */
const stepsRise = (
  steps: readonly { end: bigint | undefined }[],
  field: string,
  context: z.RefinementCtx
): void => {
  steps.forEach(({ end }, index) => {
    const last = index === steps.length - 1
    if (last === (end === undefined)) {
      const before = steps[index - 1]?.end
      if (end === undefined || before === undefined || end > before) return
    }
    context.addIssue({
      code: "custom",
      path: [index, field],
      message: last
        ? "must be absent on the last step"
        : "must be given and rise from step to step",
    })
  })
}

const split = z.union([
  percentOrZero,
  byNumber
    .min(1)
    .max(100)
    .superRefine((steps, context) =>
      stepsRise(
        steps.map(({ upToPayout }) => ({
          end: upToPayout === undefined ? undefined : BigInt(upToPayout),
        })),
        "upToPayout",
        context
      )
    ),
  byGross
    .min(1)
    .max(100)
    .superRefine((steps, context) =>
      stepsRise(
        steps.map(({ upTo }) => ({
          end: upTo === undefined ? undefined : scaled(upTo),
        })),
        "upTo",
        context
      )
    ),
])

const scaled = (text: string): bigint => {
  const [whole = "0", fraction = ""] = text.split(".")
  return /^\d+$/.test(whole + fraction)
    ? BigInt(whole + fraction.padEnd(8, "0"))
    : 0n
}

const cap = z
  .enum(["gross", "trader_share"], "must be gross or trader_share")
  .optional()
const maximum = z.union([
  z.strictObject({ percent, cap }),
  z.strictObject({ amount: positiveAmount, cap }),
])

const from = z
  .enum(["cycle_start", "first_trade"], "must be cycle_start or first_trade")
  .optional()
const wait = z.union([
  z.strictObject({ days: count, from, inclusive: z.boolean().optional() }),
  z.strictObject({
    businessDays: count,
    from,
    inclusive: z.boolean().optional(),
  }),
])

export const payoutSchema = z.strictObject({
  split,
  minimum: share.optional(),
  maximum: z.union([maximum, z.array(maximum).min(1).max(100)]).optional(),
  buffer: shareOrZero.optional(),
  minimumBalance: amount.optional(),
  firstAfter: wait.optional(),
  every: wait.optional(),
  requires: z.array(identifier).max(100).optional(),
  requireFlat: z.boolean().optional(),
  deductOn: z
    .enum(["request", "approval", "paid"], "must be request, approval or paid")
    .optional(),
  pauseTrading: z.boolean().optional(),
  afterPayout: z
    .enum(["deduct", "reset_to_opening"], "must be deduct or reset_to_opening")
    .optional(),
  feeRefund: z
    .enum(["none", "first_payout"], "must be none or first_payout")
    .optional(),
})

export type PayoutTerms = z.infer<typeof payoutSchema>
export type WaitTerms = z.infer<typeof wait>
