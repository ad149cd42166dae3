import type { TermsOf } from "../terms/rule-schema"
import {
  dailyLoss,
  dollarSizes,
  europeanDay,
  evaluation,
  fundedPhase,
  inactivity,
  percentTarget,
  splitOf90,
} from "./parts"
import type { Template } from "./template"

const overall: TermsOf<"overall_loss"> = {
  id: "overall",
  kind: "overall_loss",
  trails: "closed_balance",
  allowance: { percent: "6", of: "initial_balance" },
  breachWhen: "below",
  lock: { when: ["floor_reached"] },
}
const limits = [dailyLoss("4"), overall]

/** A floor that follows closed profit until it reaches the start. */
export const balanceTrailing: Template = {
  key: "balance-trailing",
  title: "Balance trailing",
  summary:
    "One target of 8 %; the floor is 6 % of the size under the highest balance, moves with closed profit only, and stays at the start once it gets there.",
  document: {
    format: "highwater.program/1",
    name: "Balance trailing",
    phases: [
      evaluation("phase_1", "Evaluation", {
        day: europeanDay,
        rules: [...limits, percentTarget("8"), inactivity(30)],
      }),
      fundedPhase({
        day: europeanDay,
        rules: [...limits, inactivity(30)],
        payout: {
          split: "80",
          buffer: { percent: "6" },
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
