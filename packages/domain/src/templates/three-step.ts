import { currencyTemplate } from "./currency-template"
import {
  dailyLoss,
  inactivity,
  percentTarget,
  staticLoss,
  tradingDays,
} from "./parts"

const limits = [dailyLoss("4"), staticLoss("8")]

const rules = [...limits, percentTarget("6"), tradingDays(3), inactivity(45)]

/** Three phases with small targets. */
export const threeStep = currencyTemplate({
  key: "three-step",
  title: "Three-step",
  summary:
    "Three targets of 6 %, a daily loss of 4 % and a fixed overall loss of 8 %.",
  evaluations: [rules, rules, rules],
  funded: {
    rules: [...limits, inactivity(45)],
    payout: {
      split: "80",
      firstAfter: { days: 14, from: "first_trade" },
      every: { days: 14 },
      requireFlat: true,
    },
  },
})
