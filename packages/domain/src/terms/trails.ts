/** What a high-water mark may follow. */
export const TRAILS = [
  "none",
  "end_of_day_balance",
  "end_of_day_equity",
  "closed_balance",
  "equity",
] as const
