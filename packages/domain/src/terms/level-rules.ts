import { z } from "zod"
import { allowance, share } from "./allowance"
import { breakable } from "./effect"
import { amount, identifier } from "./fields"

const breachWhen = z.enum(
  ["below", "at_or_below"],
  "must be below or at_or_below (firms differ, so there is no default)"
)
const measured = z
  .enum(["equity", "balance", "lower"], "must be equity, balance or lower")
  .optional()

export const DAILY_REFERENCES = [
  "balance_at_reset",
  "equity_at_reset",
  "higher_at_reset",
  "initial_balance",
  "day_peak_equity",
] as const

const daily = {
  id: identifier,
  reference: z.enum(
    DAILY_REFERENCES,
    `must be one of ${DAILY_REFERENCES.join(", ")}`
  ),
  allowance: allowance.refine(
    (value) => !("of" in value) || value.of !== "high_water_mark",
    { path: ["of"], message: "must be initial_balance or reference here" }
  ),
  measured,
  breachWhen,
  ...breakable,
}

export const dailyLoss = z.strictObject({
  kind: z.literal("daily_loss"),
  ...daily,
})

export const dailyProfitCap = z.strictObject({
  kind: z.literal("daily_profit_cap"),
  ...daily,
})

export const TRAILS = [
  "none",
  "end_of_day_balance",
  "end_of_day_equity",
  "closed_balance",
  "equity",
] as const

const lock = z.strictObject({
  at: z.strictObject({ openingBalancePlus: amount }).optional(),
  when: z
    .array(
      z.union([
        z.literal("floor_reached"),
        z.literal("payout"),
        z.strictObject({ profitReaches: share }),
      ])
    )
    .min(1, "must name what triggers the lock")
    .max(10),
})

export const overallLoss = z
  .strictObject({
    id: identifier,
    kind: z.literal("overall_loss"),
    trails: z.enum(TRAILS, `must be one of ${TRAILS.join(", ")}`),
    allowance,
    measured,
    breachWhen,
    lock: lock.optional(),
    onPayout: z
      .enum(
        ["unchanged", "reduce_high_water_mark", "lock", "reset"],
        "must be unchanged, reduce_high_water_mark, lock or reset"
      )
      .optional(),
    ...breakable,
  })
  .refine(
    (rule) =>
      !(rule.onPayout === "reset" && rule.lock?.when.includes("payout")),
    {
      path: ["lock", "when"],
      message:
        'cannot name "payout" where onPayout is "reset", which undoes a lock',
    }
  )
  .refine(
    (rule) =>
      !(rule.trails === "none" && rule.lock?.when.includes("floor_reached")),
    {
      path: ["lock", "when"],
      message:
        'cannot name "floor_reached" where trails is "none": the floor never moves',
    }
  )

export const groupLoss = z.strictObject({
  id: identifier,
  kind: z.literal("group_loss"),
  groupBy: z.enum(
    ["symbol", "symbol_and_side", "all"],
    "must be symbol, symbol_and_side or all"
  ),
  ignoreWinners: z.boolean().optional(),
  allowance: allowance.refine(
    (value) => !("of" in value) || value.of === "initial_balance",
    { path: ["of"], message: "must be initial_balance here" }
  ),
  breachWhen,
  ...breakable,
})
