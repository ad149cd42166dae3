import { z } from "zod"
import { share } from "./allowance"
import { breakable } from "./effect"
import { field } from "./field"
import { count, openPercent, percent, positiveAmount, ruleId } from "./fields"

const window = field(
  z.enum(["phase", "payout_cycle"], "must be phase or payout_cycle"),
  "Window",
  "Counted over the whole `phase` (default), or anew after each payout."
).optional()

const days = field(count, "Days", "How many rule days are needed.")

export const profitTarget = z
  .strictObject({
    id: ruleId,
    kind: z.literal("profit_target"),
    percent: field(
      openPercent,
      "Percent",
      "Profit in percent of the initial balance; either this or an amount."
    ).optional(),
    amount: field(
      positiveAmount,
      "Amount",
      "Profit in money; either this or a percent."
    ).optional(),
    measured: field(
      z.enum(["balance", "equity"], "must be balance or equity"),
      "Measured",
      "`balance` (default): closed trades only; `equity`: open trades included."
    ).optional(),
    requireFlat: field(
      z.boolean(),
      "Require flat",
      "No trade may be open when the target is met; false where left out."
    ).optional(),
    ...breakable,
  })
  .refine(
    (rule) => (rule.percent === undefined) !== (rule.amount === undefined),
    {
      path: ["percent"],
      message: "is required, or amount; not both",
    }
  )
  .meta({
    title: "Profit target",
    description: "A profit to reach over the opening balance.",
    oneOf: [{ required: ["percent"] }, { required: ["amount"] }],
  })

export const minTradingDays = z
  .strictObject({
    id: ruleId,
    kind: z.literal("min_trading_days"),
    days,
    countWhen: field(
      z.union([
        z.enum(["position_opened", "opened_and_closed", "position_flat"]),
        z.strictObject({
          balanceMoved: field(
            z.strictObject({
              percent: field(
                percent,
                "Percent",
                "Percent of the initial balance by which the day's end balance is above or below its start."
              ),
            }),
            "Balance moved",
            "The day counts when its balance moved this far, either way."
          ),
        }),
      ]),
      "Count when",
      "What makes a rule day count: a position was opened, a trade was opened and closed, the net position of a symbol became flat, or the balance moved."
    ),
    window,
    ...breakable,
  })
  .meta({
    title: "Trading days",
    description: "So many rule days with activity.",
  })

export const minProfitableDays = z
  .strictObject({
    id: ruleId,
    kind: z.literal("min_profitable_days"),
    days,
    threshold: field(
      share,
      "Threshold",
      "The profit from which a rule day counts."
    ),
    attributeTo: field(
      z.enum(
        ["close_day", "open_day", "equity_change"],
        "must be close_day, open_day or equity_change"
      ),
      "Attribute to",
      "Which day a profit belongs to: that of the close, that of the opening, or the change of equity from reset to reset."
    ),
    deductOpenLosses: field(
      z.boolean(),
      "Deduct open losses",
      "Losses of trades open at the reset are subtracted; false where left out."
    ).optional(),
    window,
    ...breakable,
  })
  .meta({
    title: "Profitable days",
    description: "So many rule days that ended with a profit.",
  })

export const consistency = z
  .strictObject({
    id: ruleId,
    kind: z.literal("consistency"),
    unit: field(
      z.enum(["day", "trade"], "must be day or trade"),
      "Unit",
      "Whether days or trades are compared."
    ),
    formula: field(
      z.enum(
        ["best_share", "others_average"],
        "must be best_share or others_average"
      ),
      "Formula",
      "`best_share`: the best one ÷ all net profit; `others_average`: average of the other winners ÷ the best one."
    ),
    limit: field(percent, "Limit", "The share in percent."),
    compare: field(
      z.enum(
        ["at_most", "below", "at_least"],
        "must be at_most, below or at_least"
      ),
      "Compare",
      "How the share must compare with the limit."
    ),
    effect: field(
      z.enum(
        ["wait", "raise_target", "exclude_excess", "deny_payout"],
        "must be wait, raise_target, exclude_excess or deny_payout"
      ),
      "Effect",
      "`wait` (default) until it holds; `raise_target` to best ÷ limit; `exclude_excess` over limit × target from what counts; `deny_payout` until it holds."
    ).optional(),
    window,
  })
  .meta({
    title: "Consistency",
    description: "Profit must not come from one day or trade alone.",
  })
