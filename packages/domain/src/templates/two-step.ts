import {
  dailyLoss,
  dollarSizes,
  europeanDay,
  evaluation,
  flatOverWeekend,
  fundedPhase,
  inactivity,
  newsWindow,
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
    rules: [...limits, percentTarget(target), tradingDays(4), inactivity(30)],
  })

/** The usual evaluation in two phases. */
export const twoStep: Template = {
  key: "two-step",
  title: "Two-step",
  summary:
    "Targets of 8 % and 5 %, a daily loss of 5 % from the balance at the reset and a fixed overall loss of 10 %.",
  document: {
    format: "highwater.program/1",
    name: "Two-step",
    phases: [
      phase(1, "8"),
      phase(2, "5"),
      fundedPhase({
        day: europeanDay,
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
      }),
    ],
    funded: "funded",
    sizes: dollarSizes,
    addOns: [splitOf90],
    automatic: { daily: true, overall: true, news: false },
  },
}
