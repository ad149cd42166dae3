import type { TermsOf } from "../terms/rule-schema"
import {
  amountTarget,
  contracts,
  flatBySession,
  futuresPayout,
  futuresSizes,
  halfFromOneDay,
  trailingAmount,
  winningDays,
} from "./futures-parts"
import { chicagoDay, evaluation, fundedPhase, inactivity } from "./parts"
import type { Template } from "./template"

const daily: TermsOf<"daily_loss"> = {
  id: "daily",
  kind: "daily_loss",
  reference: "balance_at_reset",
  allowance: { amount: "1000" },
  breachWhen: "at_or_below",
  effect: "lock_until_reset",
}
const limits = [
  daily,
  trailingAmount("end_of_day_balance"),
  contracts,
  flatBySession,
  inactivity(30),
]

/** Futures with limits in money: the floor moves at the end of the day only, and a bad day only locks. */
export const futuresEndOfDay: Template = {
  key: "futures-end-of-day",
  title: "Futures, end-of-day trailing",
  summary:
    "A target in money; the floor follows the best end-of-day balance and locks 100 over the start; the daily limit only locks trading.",
  document: {
    format: "highwater.program/1",
    name: "Futures, end-of-day trailing",
    phases: [
      evaluation("evaluation", "Evaluation", {
        day: chicagoDay,
        rules: [...limits, amountTarget, halfFromOneDay],
      }),
      fundedPhase({
        day: chicagoDay,
        rules: [...limits, winningDays],
        payout: futuresPayout,
      }),
    ],
    funded: "funded",
    sizes: futuresSizes(true),
    automatic: { daily: true, overall: true },
  },
}
