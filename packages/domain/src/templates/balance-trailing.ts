import type { TermsOf } from "../terms/rule-schema"
import { currencyTemplate } from "./currency-template"
import { dailyLoss, inactivity, percentTarget } from "./parts"

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
export const balanceTrailing = currencyTemplate({
  key: "balance-trailing",
  title: "Balance trailing",
  summary:
    "One target of 8 %; the floor is 6 % of the size under the highest balance, moves with closed profit only, and stays at the start once it gets there.",
  evaluations: [[...limits, percentTarget("8"), inactivity(30)]],
  funded: {
    rules: [...limits, inactivity(30)],
    payout: {
      split: "80",
      buffer: { percent: "6" },
      every: { days: 14 },
      requireFlat: true,
    },
  },
})
