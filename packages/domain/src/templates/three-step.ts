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

const limits = [dailyLoss("4"), staticLoss("8")]

const phase = (number: 1 | 2 | 3) =>
  evaluation(`phase_${number}`, `Phase ${number}`, {
    day: europeanDay,
    rules: [...limits, percentTarget("6"), tradingDays(3), inactivity(45)],
  })

/** Three phases with small targets. */
export const threeStep: Template = {
  key: "three-step",
  title: "Three-step",
  summary:
    "Three targets of 6 %, a daily loss of 4 % and a fixed overall loss of 8 %.",
  document: {
    format: "highwater.program/1",
    name: "Three-step",
    phases: [
      phase(1),
      phase(2),
      phase(3),
      fundedPhase({
        day: europeanDay,
        rules: [...limits, inactivity(45)],
        payout: {
          split: "80",
          firstAfter: { days: 14, from: "first_trade" },
          every: { days: 14 },
          requireFlat: true,
        },
      }),
    ],
    funded: "funded",
    sizes: dollarSizes,
    addOns: [splitOf90],
    automatic: { daily: true, overall: true },
  },
}
