const share = { percent: "5", of: "initial_balance" }
const ofReference = { percent: "5", of: "reference" }
const ofMark = { percent: "5", of: "high_water_mark" }

const dailyExamples = ["daily_loss", "daily_profit_cap"].flatMap((kind) => [
  ...[
    "balance_at_reset",
    "equity_at_reset",
    "higher_at_reset",
    "initial_balance",
    "day_peak_equity",
  ].map((reference) => ({
    kind,
    reference,
    allowance: share,
    breachWhen: "below",
  })),
  {
    kind,
    reference: "balance_at_reset",
    allowance: ofReference,
    measured: "balance",
    breachWhen: "at_or_below",
  },
  {
    kind,
    reference: "day_peak_equity",
    allowance: { amount: "4000" },
    measured: "lower",
    breachWhen: "below",
  },
])

const overallExamples = [
  ...[
    "none",
    "end_of_day_balance",
    "end_of_day_equity",
    "closed_balance",
    "equity",
  ].map((trails) => ({ trails, allowance: { amount: "5000" } })),
  { trails: "none", allowance: share, measured: "lower" },
  { trails: "equity", allowance: ofMark, measured: "balance" },
  {
    trails: "equity",
    allowance: { amount: "2500" },
    onPayout: "reduce_high_water_mark",
    lock: { at: { openingBalancePlus: "100" }, when: ["floor_reached"] },
  },
  {
    trails: "closed_balance",
    allowance: { amount: "6000" },
    onPayout: "lock",
  },
  {
    trails: "none",
    allowance: { amount: "6000" },
    lock: { when: [{ profitReaches: { percent: "2" } }, "payout"] },
  },
  {
    trails: "end_of_day_balance",
    allowance: { amount: "6000" },
    onPayout: "reset",
    lock: { when: [{ profitReaches: { amount: "1500" } }] },
  },
].map((more) => ({ kind: "overall_loss", breachWhen: "below", ...more }))

const dayExamples = [
  ...[
    "position_opened",
    "opened_and_closed",
    "position_flat",
    { balanceMoved: { percent: "0.5" } },
  ].flatMap((countWhen) =>
    ["phase", "payout_cycle"].map((window) => ({
      kind: "min_trading_days",
      days: 3,
      countWhen,
      window,
    }))
  ),
  ...["close_day", "open_day", "equity_change"].flatMap((attributeTo) => [
    {
      kind: "min_profitable_days",
      days: 2,
      threshold: { percent: "0.5" },
      attributeTo,
      deductOpenLosses: true,
    },
    {
      kind: "min_profitable_days",
      days: 2,
      threshold: { amount: "250" },
      attributeTo,
      window: "payout_cycle",
    },
  ]),
]

const consistencyExamples = [
  { unit: "day", compare: "at_most", limit: "40" },
  { unit: "trade", compare: "below", limit: "30", effect: "deny_payout" },
  { unit: "day", compare: "at_most", limit: "50", effect: "raise_target" },
  { unit: "trade", compare: "at_most", limit: "30", effect: "exclude_excess" },
  { unit: "day", compare: "at_most", limit: "45", window: "payout_cycle" },
].map((more) => ({ kind: "consistency", formula: "best_share", ...more }))

const othersExamples = [
  { unit: "day", compare: "at_least", limit: "50" },
  { unit: "trade", compare: "at_least", limit: "20", effect: "deny_payout" },
].map((more) => ({ kind: "consistency", formula: "others_average", ...more }))

const targetExamples = [
  { percent: "10" },
  { amount: "2000", measured: "equity" },
  { amount: "2000", requireFlat: true },
].map((more) => ({ kind: "profit_target", ...more }))

/** Examples of every kind of level and objective, as terms say them. */
export const levelExamples = [...dailyExamples, ...overallExamples]
export const objectiveExamples = [
  ...targetExamples,
  ...dayExamples,
  ...consistencyExamples,
  ...othersExamples,
]
