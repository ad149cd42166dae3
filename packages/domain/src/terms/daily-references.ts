/** What the level of a rule day may hang from. */
export const DAILY_REFERENCES = [
  "balance_at_reset",
  "equity_at_reset",
  "higher_at_reset",
  "initial_balance",
  "day_peak_equity",
] as const
