import { parseTerms, type Terms } from "@highwater/domain"

const ofInitial = (percent: string) => ({ percent, of: "initial_balance" })

/** Four daily levels, four overall levels, four objectives, on 100,000 USD. */
const RULES = [
  {
    id: "daily",
    kind: "daily_loss",
    reference: "balance_at_reset",
    allowance: ofInitial("5"),
    breachWhen: "below",
  },
  {
    id: "daily-higher",
    kind: "daily_loss",
    reference: "higher_at_reset",
    allowance: { amount: "5500" },
    breachWhen: "at_or_below",
  },
  {
    id: "daily-peak",
    kind: "daily_loss",
    reference: "day_peak_equity",
    allowance: ofInitial("7"),
    measured: "lower",
    breachWhen: "below",
  },
  {
    id: "daily-cap",
    kind: "daily_profit_cap",
    reference: "equity_at_reset",
    allowance: ofInitial("9"),
    breachWhen: "at_or_below",
  },
  {
    id: "max-static",
    kind: "overall_loss",
    trails: "none",
    allowance: ofInitial("10"),
    breachWhen: "below",
  },
  {
    id: "max-equity",
    kind: "overall_loss",
    trails: "equity",
    allowance: { percent: "8", of: "high_water_mark" },
    breachWhen: "at_or_below",
    lock: { at: { openingBalancePlus: "100" }, when: ["floor_reached"] },
  },
  {
    id: "max-day",
    kind: "overall_loss",
    trails: "end_of_day_balance",
    allowance: { amount: "9000" },
    breachWhen: "below",
  },
  {
    id: "max-balance",
    kind: "overall_loss",
    trails: "closed_balance",
    allowance: { amount: "9500" },
    measured: "balance",
    breachWhen: "below",
  },
  { id: "target", kind: "profit_target", percent: "10" },
  {
    id: "days",
    kind: "min_trading_days",
    days: 4,
    countWhen: { balanceMoved: { percent: "0.5" } },
  },
  {
    id: "profitable",
    kind: "min_profitable_days",
    days: 3,
    threshold: { percent: "0.5" },
    attributeTo: "equity_change",
  },
  {
    id: "best-day",
    kind: "consistency",
    unit: "day",
    formula: "best_share",
    limit: "40",
    compare: "at_most",
  },
]

/** The terms every engine of the benchmark evaluates: 12 level and objective rules. */
export const ruleTerms = (): Terms => {
  const parsed = parseTerms({
    format: "highwater.terms/1",
    currency: "USD",
    initialBalance: "100000",
    day: { timeZone: "Europe/Prague", resetAt: "00:00" },
    rules: RULES,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.terms
}
