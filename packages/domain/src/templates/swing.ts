import {
  dailyLoss,
  dollarSizes,
  europeanDay,
  evaluation,
  fundedPhase,
  inactivity,
  percentTarget,
  splitOf90,
  staticLoss,
  tradingDays,
} from "./parts"
import type { Template } from "./template"

const limits = [dailyLoss("5"), staticLoss("10")]

const phase = (number: 1 | 2, target: string) =>
  evaluation(`phase_${number}`, `Phase ${number}`, {
    day: europeanDay,
    rules: [...limits, percentTarget(target), tradingDays(5), inactivity(60)],
  })

/** Two phases for positions held for days: no rule about news, nights or weekends. */
export const swing: Template = {
  key: "swing",
  title: "Swing",
  summary:
    "Two phases without rules about news, nights and weekends; targets of 10 % and 5 %, and 60 days until an unused account expires.",
  document: {
    format: "highwater.program/1",
    name: "Swing",
    phases: [
      phase(1, "10"),
      phase(2, "5"),
      fundedPhase({
        day: europeanDay,
        rules: [...limits, inactivity(60)],
        payout: {
          split: "80",
          firstAfter: { days: 30, from: "first_trade" },
          every: { days: 30 },
        },
      }),
    ],
    funded: "funded",
    sizes: dollarSizes,
    addOns: [splitOf90],
    automatic: { daily: true, overall: true },
  },
}
