import { z } from "zod"
import { allowance, dailyAllowance, fixedAllowance, share } from "./allowance"
import { breakable } from "./effect"
import { field } from "./field"
import { amount, ruleId } from "./fields"

const breachWhen = field(
  z.enum(
    ["below", "at_or_below"],
    "must be below or at_or_below (firms differ, so there is no default)"
  ),
  "Breach when",
  "`below`: touching the level is fine; `at_or_below`: touching it is a breach. Mirrored for a ceiling. There is no default, because firms differ."
)
const measured = field(
  z.enum(["equity", "balance", "lower"], "must be equity, balance or lower"),
  "Measured",
  "What is held against the level: `equity` (default), `balance`, or the `lower` of the two."
).optional()

export const DAILY_REFERENCES = [
  "balance_at_reset",
  "equity_at_reset",
  "higher_at_reset",
  "initial_balance",
  "day_peak_equity",
] as const

const daily = {
  id: ruleId,
  reference: field(
    z.enum(DAILY_REFERENCES, `must be one of ${DAILY_REFERENCES.join(", ")}`),
    "Reference",
    "What the day's level hangs from: balance, equity or the higher of both at the daily reset, the initial balance, or the day's highest equity, which rises during the day. The opening balance on the first day."
  ),
  allowance: dailyAllowance,
  measured,
  breachWhen,
  ...breakable,
}

export const dailyLoss = z
  .strictObject({ kind: z.literal("daily_loss"), ...daily })
  .meta({
    title: "Daily loss",
    description: "A floor under each rule day: reference less allowance.",
  })

export const dailyProfitCap = z
  .strictObject({ kind: z.literal("daily_profit_cap"), ...daily })
  .meta({
    title: "Daily profit cap",
    description: "A ceiling over each rule day: reference plus allowance.",
  })

export const TRAILS = [
  "none",
  "end_of_day_balance",
  "end_of_day_equity",
  "closed_balance",
  "equity",
] as const

const lock = field(
  z.strictObject({
    at: field(
      z.strictObject({
        openingBalancePlus: field(
          amount,
          "Opening balance plus",
          "Money over the opening balance, may be negative."
        ),
      }),
      "Level",
      "Where the floor is put; the opening balance where this is left out."
    ).optional(),
    when: field(
      z
        .array(
          z.union([
            z.literal("floor_reached"),
            z.literal("payout"),
            z.strictObject({
              profitReaches: field(
                share,
                "Profit reaches",
                "Profit of the trailed quantity over the opening balance."
              ),
            }),
          ])
        )
        .min(1, "must name what triggers the lock")
        .max(10),
      "Triggers",
      "Any of: `floor_reached` (the floor would reach that level), `profitReaches`, `payout` (the first one)."
    ),
  }),
  "Lock",
  "The level at which the floor stays for good, and what puts it there."
)

const names = (trigger: string) => ({
  properties: {
    lock: {
      type: "object",
      properties: {
        when: { type: "array", contains: { const: trigger } },
      },
      required: ["when"],
    },
  },
  required: ["lock"],
})

export const overallLoss = z
  .strictObject({
    id: ruleId,
    kind: z.literal("overall_loss"),
    trails: field(
      z.enum(TRAILS, `must be one of ${TRAILS.join(", ")}`),
      "Trails",
      "What the high-water mark follows: nothing, the balance or equity at the end of each day, the balance at once, or the equity at once."
    ),
    allowance,
    measured,
    breachWhen,
    lock: lock.optional(),
    onPayout: field(
      z.enum(
        ["unchanged", "reduce_high_water_mark", "lock", "reset"],
        "must be unchanged, reduce_high_water_mark, lock or reset"
      ),
      "On payout",
      "What a payout does: `unchanged` (default), `reduce_high_water_mark` by its amount, `lock` the floor, or `reset` the mark to the opening balance and undo a lock."
    ).optional(),
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
  .meta({
    title: "Overall loss",
    description:
      "A floor under the whole account: high-water mark less allowance.",
    allOf: [
      {
        not: {
          allOf: [
            {
              properties: { onPayout: { const: "reset" } },
              required: ["onPayout"],
            },
            names("payout"),
          ],
        },
      },
      {
        not: {
          allOf: [
            { properties: { trails: { const: "none" } } },
            names("floor_reached"),
          ],
        },
      },
    ],
  })

export const groupLoss = z
  .strictObject({
    id: ruleId,
    kind: z.literal("group_loss"),
    groupBy: field(
      z.enum(
        ["symbol", "symbol_and_side", "all"],
        "must be symbol, symbol_and_side or all"
      ),
      "Group by",
      "Which open trades are added up: those of a symbol, of a symbol and direction, or all."
    ),
    ignoreWinners: field(
      z.boolean(),
      "Ignore winners",
      "Only losing trades are added up; false where left out."
    ).optional(),
    allowance: fixedAllowance,
    breachWhen,
    ...breakable,
  })
  .meta({
    title: "Group loss",
    description:
      "A limit for the open result of trades that belong together, for instance of one symbol.",
  })
