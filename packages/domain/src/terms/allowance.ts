import { z } from "zod"
import { percent, positiveAmount, zeroOrMore } from "./fields"

/** What may be lost: a percent of something, or an amount. */
export const allowance = z.union([
  z.strictObject({
    percent,
    of: z.enum(
      ["initial_balance", "reference", "high_water_mark"],
      "must be initial_balance, reference or high_water_mark"
    ),
  }),
  z.strictObject({ amount: positiveAmount }),
])

/** A percent of the initial balance, or an amount. */
export const share = z.union([
  z.strictObject({ percent }),
  z.strictObject({ amount: positiveAmount }),
])

/** As `share`, where zero makes sense. */
export const shareOrZero = z.union([
  z.strictObject({ percent }),
  z.strictObject({ amount: zeroOrMore }),
])

export type AllowanceTerms = z.infer<typeof allowance>
