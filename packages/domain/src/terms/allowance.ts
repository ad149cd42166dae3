import { z } from "zod"
import { field } from "./field"
import { percent, positiveAmount, zeroOrMore } from "./fields"

const amountOf = field(positiveAmount, "Amount", "A fixed amount of money.")
const percentOfInitial = field(
  percent,
  "Percent",
  "Percent of the initial balance."
)

const byPercent = <const Bases extends readonly [string, ...string[]]>(
  bases: Bases,
  message: string
) =>
  z.strictObject({
    percent: field(
      percent,
      "Percent",
      "How many percent of what `of` names, above 0 and at most 100."
    ),
    of: field(
      z.enum(bases, message),
      "Of",
      "What the percent refers to: the initial balance, the day's reference, or the high-water mark."
    ),
  })

const either = <T extends z.ZodType>(byPercentOf: T) =>
  field(
    z.union([byPercentOf, z.strictObject({ amount: amountOf })]),
    "Allowance",
    "What may be lost (or won): a percent of something, or an amount of money."
  )

/** What may be lost: a percent of something, or an amount. */
export const allowance = either(
  byPercent(
    ["initial_balance", "reference", "high_water_mark"],
    "must be initial_balance, reference or high_water_mark"
  )
)

/** The same of one day, which has no high-water mark. */
export const dailyAllowance = either(
  byPercent(
    ["initial_balance", "reference"],
    "must be initial_balance or reference here"
  )
)

/** The same where nothing but the initial balance is there to refer to. */
export const fixedAllowance = either(
  byPercent(["initial_balance"], "must be initial_balance here")
)

/** A percent of the initial balance, or an amount. */
export const share = z.union([
  z.strictObject({ percent: percentOfInitial }),
  z.strictObject({ amount: amountOf }),
])

/** As `share`, where zero makes sense. */
export const shareOrZero = z.union([
  z.strictObject({ percent: percentOfInitial }),
  z.strictObject({
    amount: field(zeroOrMore, "Amount", "An amount of money, zero included."),
  }),
])

export type AllowanceTerms = z.infer<typeof allowance>
