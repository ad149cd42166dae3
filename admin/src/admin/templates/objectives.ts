/** What has to be reached to pass a phase. */
export const objectives = (targetPercent: string, days: number) => [
  { id: "target", kind: "profit_target", percent: targetPercent },
  {
    id: "days",
    kind: "min_trading_days",
    days,
    countWhen: "position_opened",
  },
]
