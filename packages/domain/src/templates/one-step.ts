import { currencyTemplate } from "./currency-template"
import {
  dailyLoss,
  inactivity,
  newsWindow,
  percentTarget,
  staticLoss,
} from "./parts"

const limits = [dailyLoss("3"), staticLoss("6")]

/** One evaluation phase with tighter limits, and a best-day rule instead of minimum days. */
export const oneStep = currencyTemplate({
  key: "one-step",
  title: "One-step",
  summary:
    "One target of 10 %, a daily loss of 3 %, a fixed overall loss of 6 %, and no day with more than half of the profit.",
  evaluations: [
    [
      ...limits,
      percentTarget("10"),
      {
        id: "best_day",
        kind: "consistency",
        unit: "day",
        formula: "best_share",
        limit: "50",
        compare: "at_most",
      },
      inactivity(30),
    ],
  ],
  funded: {
    rules: [...limits, newsWindow(2), inactivity(30)],
    payout: {
      split: "80",
      minimum: { amount: "50" },
      firstAfter: { days: 14, from: "first_trade" },
      every: { days: 14 },
      requireFlat: true,
    },
  },
  automatic: { news: false },
})
