import { z } from "zod"
import { share, shareOrZero } from "./allowance"
import { field } from "./field"
import {
  amount,
  count,
  identifier,
  percent,
  percentOrZero,
  positiveAmount,
} from "./fields"

const share100 = field(
  percentOrZero,
  "Split",
  "The trader's share of a payout in percent."
)
const byNumber = z.array(
  z.strictObject({
    upToPayout: field(
      count,
      "Up to payout",
      "Last payout with this split; left out on the last step only."
    ).optional(),
    split: share100,
  })
)
const byGross = z.array(
  z.strictObject({
    upTo: field(
      positiveAmount,
      "Up to",
      "Gross amount of all payouts up to which this split applies; left out on the last step only."
    ).optional(),
    split: share100,
  })
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
  share100,
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

const cap = field(
  z.enum(["gross", "trader_share"], "must be gross or trader_share"),
  "Cap",
  "What is capped: the gross amount (default) or the trader's share."
).optional()
const maximum = z.union([
  z.strictObject({
    percent: field(percent, "Percent", "Percent of the initial balance."),
    cap,
  }),
  z.strictObject({
    amount: field(positiveAmount, "Amount", "A fixed amount of money."),
    cap,
  }),
])

const from = field(
  z.enum(["cycle_start", "first_trade"], "must be cycle_start or first_trade"),
  "From",
  "What the days are counted from; the start of the cycle where left out."
).optional()
const inclusive = field(
  z.boolean(),
  "Inclusive",
  "The day it starts on is the first one counted; false where left out."
).optional()
const wait = z.union([
  z.strictObject({
    days: field(count, "Days", "Calendar days."),
    from,
    inclusive,
  }),
  z.strictObject({
    businessDays: field(count, "Business days", "Days from Monday to Friday."),
    from,
    inclusive,
  }),
])

export const payoutSchema = z.strictObject({
  split: field(
    split,
    "Split",
    "The trader's share in percent, or a list by payout number, or by gross amount of all payouts."
  ),
  minimum: field(
    share,
    "Minimum",
    "Smallest gross request, in money or percent of the initial balance."
  ).optional(),
  maximum: field(
    z.union([maximum, z.array(maximum).min(1).max(100)]),
    "Maximum",
    "Largest request, or a list by payout number whose last entry repeats."
  ).optional(),
  buffer: field(
    shareOrZero,
    "Buffer",
    "What must stay above the opening balance after a payout."
  ).optional(),
  minimumBalance: field(
    amount,
    "Minimum balance",
    "Below this balance no payout may be asked for."
  ).optional(),
  firstAfter: field(
    wait,
    "First after",
    "How long the first payout must wait; `every` where left out."
  ).optional(),
  every: field(
    wait,
    "Every",
    "How long each payout must wait after the one before."
  ).optional(),
  requires: field(
    z.array(identifier).max(100),
    "Requires",
    "Ids of rules that must be met; they do not count towards passing."
  ).optional(),
  requireFlat: field(
    z.boolean(),
    "Require flat",
    "No trade may be open; false where left out."
  ).optional(),
  deductOn: field(
    z.enum(
      ["request", "approval", "paid"],
      "must be request, approval or paid"
    ),
    "Deduct on",
    "When the amount leaves the account; when it is `paid` where left out."
  ).optional(),
  pauseTrading: field(
    z.boolean(),
    "Pause trading",
    "Trading pauses while a request is in review; false where left out."
  ).optional(),
  afterPayout: field(
    z.enum(
      ["deduct", "reset_to_opening"],
      "must be deduct or reset_to_opening"
    ),
    "After payout",
    "`deduct` the amount from the balance (default), or put the balance back to the opening balance."
  ).optional(),
  feeRefund: field(
    z.enum(["none", "first_payout"], "must be none or first_payout"),
    "Fee refund",
    "Whether the price paid comes back with the first payout; `none` where left out."
  ).optional(),
})

export type PayoutTerms = z.infer<typeof payoutSchema>
export type WaitTerms = z.infer<typeof wait>
