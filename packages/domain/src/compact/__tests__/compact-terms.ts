import fc from "fast-check"
import type { Terms } from "../../terms/terms-schema"
import { conductRule } from "../../testing/conduct-rules"
import { termsOf } from "../../testing/terms-of"
import { seldom } from "./seldom"
import { BASE, DECIMALS, unitText } from "./units"

const amountOf = (decimals: number) =>
  fc
    .tuple(fc.integer({ min: 100_000, max: 1_200_000 }), fc.boolean())
    .map(([units, fine]) => ({ amount: unitText(units, decimals, fine) }))
const percentOf = (...of: string[]) =>
  fc.record({
    percent: fc.constantFrom("1", "4.5", "7.25", "12", "33.333", "100"),
    of: fc.constantFrom("initial_balance", ...of),
  })

const measured = fc.constantFrom("equity", "balance", "lower")
const breachWhen = fc.constantFrom("below", "at_or_below")
const effect = fc.constantFrom("fail", "lock_until_reset", "warn")

const dailyRule = (decimals: number) =>
  fc.record({
    kind: fc.constantFrom("daily_loss", "daily_loss", "daily_profit_cap"),
    reference: fc.constantFrom(
      "balance_at_reset",
      "equity_at_reset",
      "higher_at_reset",
      "initial_balance",
      "day_peak_equity",
      "day_peak_equity"
    ),
    allowance: fc.oneof(amountOf(decimals), percentOf("reference")),
    measured,
    breachWhen,
    effect,
  })

const overallRule = (decimals: number) =>
  fc
    .record({
      kind: fc.constant("overall_loss"),
      trails: fc.constantFrom(
        "none",
        "end_of_day_balance",
        "end_of_day_equity",
        "closed_balance",
        "equity",
        "equity"
      ),
      allowance: fc.oneof(
        amountOf(decimals),
        percentOf("reference", "high_water_mark")
      ),
      measured,
      breachWhen,
      effect,
      onPayout: fc.constantFrom("unchanged", "reduce_high_water_mark", "reset"),
      lock: fc.option(
        fc.record({
          at: fc.record({
            openingBalancePlus: fc.constantFrom("0", "-300000", "5.5"),
          }),
          when: fc.subarray(
            ["floor_reached", { profitReaches: { percent: "3.333" } }],
            { minLength: 1 }
          ),
        }),
        { nil: undefined }
      ),
    })
    .map((rule) => {
      const { lock, ...rest } = rule
      const profits = lock?.when.filter((one) => typeof one !== "string") ?? []
      if (rule.trails !== "none") return rule
      return profits.length === 0
        ? rest
        : { ...rest, lock: { ...lock, when: profits } }
    })

const objective = fc.oneof(
  fc.record({
    kind: fc.constant("profit_target"),
    percent: fc.constantFrom("0.1", "0.5", "2", "7.333333"),
    measured: fc.constantFrom("balance", "equity"),
    requireFlat: fc.boolean(),
    effect: fc.constantFrom("fail", "deny_payout"),
  }),
  fc.record({
    kind: fc.constant("min_trading_days"),
    days: fc.constantFrom(1, 2),
    countWhen: fc.constantFrom("position_opened", {
      balanceMoved: { percent: "0.5" },
    }),
  }),
  fc.record({
    kind: fc.constant("min_profitable_days"),
    days: fc.constant(1),
    threshold: fc.constant({ percent: "0.1" }),
    attributeTo: fc.constantFrom("close_day", "equity_change"),
    deductOpenLosses: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("consistency"),
    unit: fc.constantFrom("day", "trade"),
    formula: fc.constant("best_share"),
    limit: fc.constantFrom("33.333", "100"),
    compare: fc.constant("at_most"),
    effect: fc.constantFrom("wait", "raise_target", "exclude_excess"),
  })
)

/** Terms of a currency with its decimals, mostly levels. */
export const compactTerms = (
  currency: keyof typeof DECIMALS
): fc.Arbitrary<Terms> => {
  const decimals = DECIMALS[currency]
  const rule = fc.oneof(
    { weight: 3, arbitrary: dailyRule(decimals) },
    { weight: 4, arbitrary: overallRule(decimals) },
    { weight: 3, arbitrary: objective },
    { weight: 1, arbitrary: conductRule }
  )
  return fc
    .record({
      rules: fc.array(rule, { minLength: 1, maxLength: 6 }),
      opening: fc.constantFrom(BASE, BASE, 0, BASE - 12_345),
      scaling: seldom(
        fc.constant({ every: "P1D", step: { percent: "25", of: "current" } }),
        8
      ),
      day: fc.record({
        timeZone: fc.constantFrom("Europe/Prague", "America/New_York", "UTC"),
        resetAt: fc.constantFrom("00:00", "02:30", "17:00"),
        maxSnapshotGap: fc.constantFrom("PT10M", "P1D"),
      }),
    })
    .map(({ rules, opening, scaling, day }) =>
      termsOf(
        rules.map((one, index) => ({ ...one, id: `r${index}` })),
        {
          currency,
          day,
          ...(scaling ? { scaling } : {}),
          initialBalance: unitText(BASE, decimals),
          openingBalance: unitText(opening, decimals),
        }
      )
    )
}
