import { z } from "zod"
import { EFFECTS } from "../terms/effect"

/** An amount as it is shown: never `-0.00`, never an exponent. */
const amount = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/)
  .refine((text) => !/^-0(\.0+)?$/.test(text))
const count = z.int().min(0)
const date = z.iso.date()
const instant = z.iso.datetime({ offset: true })

const report = z.strictObject({
  floor: amount.nullable().optional(),
  ceiling: amount.nullable().optional(),
  measured: amount.optional(),
  room: amount.nullable().optional(),
  met: z.boolean().optional(),
  required: z.union([amount, count]).optional(),
  current: z.union([amount, count]).optional(),
  share: amount.nullable().optional(),
  best: amount.optional(),
  total: amount.optional(),
  excluded: amount.optional(),
  average: amount.optional(),
  lowest: amount.optional(),
  highest: amount.optional(),
  limit: z.union([amount, count]).optional(),
  unknown: count.optional(),
  violations: count.optional(),
})

const found = {
  rule: z.string().min(1),
  at: z.string().min(1),
  explanation: z.string().min(1),
  message: z.looseObject({}),
}

/** The exact form of a decision: nothing more, nothing of another type. */
export const decisionShape = z.strictObject({
  event: z.int().min(1),
  at: z.string().min(1),
  day: date,
  late: z.boolean(),
  replayDiffers: z.boolean(),
  status: z.enum([
    "active",
    "locked",
    "passed",
    "breached",
    "expired",
    "undetermined",
  ]),
  lockedUntil: instant.nullable(),
  rules: z.record(z.string(), report),
  breaches: z.array(
    z.strictObject({
      ...found,
      effect: z.enum(EFFECTS),
      measured: z.string().nullable(),
      limit: z.string().nullable(),
      trade: z.string().nullable(),
    })
  ),
  payout: z
    .strictObject({
      eligible: z.boolean(),
      reasons: z.array(z.string().min(1)),
      maximum: amount,
      traderShare: amount,
      nextDate: date.nullable(),
    })
    .nullable(),
  scaling: z
    .strictObject({
      size: amount,
      split: amount.nullable(),
      nextReview: date.nullable(),
    })
    .nullable(),
  duplicate: z.literal(true).optional(),
  refused: z
    .array(z.strictObject({ path: z.string(), message: z.string().min(1) }))
    .min(1)
    .optional(),
  undetermined: z
    .array(
      z.strictObject({
        ...found,
        reason: z.enum(["feed", "low_and_high", "reset_between"]),
        measured: amount.nullable(),
        limit: amount.nullable(),
      })
    )
    .optional(),
})
