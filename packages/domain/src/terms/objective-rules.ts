import { z } from "zod"
import { share } from "./allowance"
import { breakable } from "./effect"
import {
  count,
  identifier,
  openPercent,
  percent,
  positiveAmount,
} from "./fields"

const window = z
  .enum(["phase", "payout_cycle"], "must be phase or payout_cycle")
  .optional()

export const profitTarget = z
  .strictObject({
    id: identifier,
    kind: z.literal("profit_target"),
    percent: openPercent.optional(),
    amount: positiveAmount.optional(),
    measured: z
      .enum(["balance", "equity"], "must be balance or equity")
      .optional(),
    requireFlat: z.boolean().optional(),
    ...breakable,
  })
  .refine(
    (rule) => (rule.percent === undefined) !== (rule.amount === undefined),
    {
      path: ["percent"],
      message: "is required, or amount; not both",
    }
  )

export const minTradingDays = z.strictObject({
  id: identifier,
  kind: z.literal("min_trading_days"),
  days: count,
  countWhen: z.union([
    z.enum(["position_opened", "opened_and_closed", "position_flat"]),
    z.strictObject({ balanceMoved: z.strictObject({ percent }) }),
  ]),
  window,
  ...breakable,
})

export const minProfitableDays = z.strictObject({
  id: identifier,
  kind: z.literal("min_profitable_days"),
  days: count,
  threshold: share,
  attributeTo: z.enum(
    ["close_day", "open_day", "equity_change"],
    "must be close_day, open_day or equity_change"
  ),
  deductOpenLosses: z.boolean().optional(),
  window,
  ...breakable,
})

export const consistency = z.strictObject({
  id: identifier,
  kind: z.literal("consistency"),
  unit: z.enum(["day", "trade"], "must be day or trade"),
  formula: z.enum(
    ["best_share", "others_average"],
    "must be best_share or others_average"
  ),
  limit: percent,
  compare: z.enum(
    ["at_most", "below", "at_least"],
    "must be at_most, below or at_least"
  ),
  effect: z
    .enum(
      ["wait", "raise_target", "exclude_excess", "deny_payout"],
      "must be wait, raise_target, exclude_excess or deny_payout"
    )
    .optional(),
  window,
})
