import { currencyTemplate } from "./currency-template"
import {
  dailyLoss,
  inactivity,
  percentTarget,
  staticLoss,
  tradingDays,
} from "./parts"

const limits = [dailyLoss("5"), staticLoss("10")]

const rules = (target: string) => [
  ...limits,
  percentTarget(target),
  tradingDays(5),
  inactivity(60),
]

/** Two phases for positions held for days: no rule about news, nights or weekends. */
export const swing = currencyTemplate({
  key: "swing",
  title: "Swing",
  summary:
    "Two phases without rules about news, nights and weekends; targets of 10 % and 5 %, and 60 days until an unused account expires.",
  evaluations: [rules("10"), rules("5")],
  funded: {
    rules: [...limits, inactivity(60)],
    payout: {
      split: "80",
      firstAfter: { days: 30, from: "first_trade" },
      every: { days: 30 },
    },
  },
})
