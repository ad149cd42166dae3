/** The two loss limits of every phase: of the day, and over all. */
export const limits = (dailyPercent: string, overallPercent: string) => [
  {
    id: "daily",
    kind: "daily_loss",
    reference: "balance_at_reset",
    allowance: { percent: dailyPercent, of: "initial_balance" },
    breachWhen: "below",
  },
  {
    id: "overall",
    kind: "overall_loss",
    trails: "none",
    allowance: { percent: overallPercent, of: "initial_balance" },
    breachWhen: "below",
  },
]
