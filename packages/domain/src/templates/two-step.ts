import { currencyTemplate } from "./currency-template"
import {
  dailyLoss,
  flatOverWeekend,
  inactivity,
  newsWindow,
  percentTarget,
  staticLoss,
  tradingDays,
} from "./parts"

const limits = [dailyLoss("5"), staticLoss("10")]

const rules = (target: string) => [
  ...limits,
  percentTarget(target),
  tradingDays(4),
  inactivity(30),
]

/** The usual evaluation in two phases. */
export const twoStep = currencyTemplate({
  key: "two-step",
  title: "Two-step",
  summary:
    "Targets of 8 % and 5 %, a daily loss of 5 % from the balance at the reset and a fixed overall loss of 10 %.",
  evaluations: [rules("8"), rules("5")],
  funded: {
    rules: [...limits, newsWindow(2), flatOverWeekend, inactivity(30)],
    payout: {
      split: "80",
      minimum: { amount: "50" },
      firstAfter: { days: 14, from: "first_trade" },
      every: { days: 14 },
      requireFlat: true,
      feeRefund: "first_payout",
    },
    scaling: {
      every: "P4M",
      step: { percent: "25", of: "original" },
      minimumProfit: "10",
      minimumPayouts: 2,
      newSplit: "90",
    },
  },
  automatic: { news: false },
})
