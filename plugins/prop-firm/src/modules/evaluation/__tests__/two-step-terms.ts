/** Terms of a usual first phase: 5 % a day from balance, 10 % overall, 8 % target. */
export const twoStepTerms = {
  format: "highwater.terms/1",
  currency: "USD",
  initialBalance: "100000",
  day: { timeZone: "Europe/Prague", resetAt: "00:00" },
  rules: [
    {
      id: "daily",
      kind: "daily_loss",
      reference: "balance_at_reset",
      allowance: { percent: "5", of: "initial_balance" },
      breachWhen: "below",
    },
    {
      id: "overall",
      kind: "overall_loss",
      trails: "none",
      allowance: { percent: "10", of: "initial_balance" },
      breachWhen: "below",
    },
    { id: "target", kind: "profit_target", percent: "8" },
    {
      id: "days",
      kind: "min_trading_days",
      days: 1,
      countWhen: "position_opened",
    },
  ],
}
