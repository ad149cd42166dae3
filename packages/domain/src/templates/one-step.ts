import {
  dailyLoss,
  dollarSizes,
  europeanDay,
  evaluation,
  fundedPhase,
  inactivity,
  newsWindow,
  percentTarget,
  splitOf90,
  staticLoss,
} from "./parts"
import type { Template } from "./template"

const limits = [dailyLoss("3"), staticLoss("6")]

/** One evaluation phase with tighter limits, and a best-day rule instead of minimum days. */
export const oneStep: Template = {
  key: "one-step",
  title: "One-step",
  summary:
    "One target of 10 %, a daily loss of 3 %, a fixed overall loss of 6 %, and no day with more than half of the profit.",
  document: {
    format: "highwater.program/1",
    name: "One-step",
    phases: [
      evaluation("phase_1", "Evaluation", {
        day: europeanDay,
        rules: [
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
      }),
      fundedPhase({
        day: europeanDay,
        rules: [...limits, newsWindow(2), inactivity(30)],
        payout: {
          split: "80",
          minimum: { amount: "50" },
          firstAfter: { days: 14, from: "first_trade" },
          every: { days: 14 },
          requireFlat: true,
        },
      }),
    ],
    funded: "funded",
    sizes: dollarSizes,
    addOns: [splitOf90],
    automatic: { daily: true, overall: true, news: false },
  },
}
