import {
  amountTarget,
  contracts,
  flatBySession,
  futuresPayout,
  futuresSizes,
  trailingAmount,
  winningDays,
} from "./futures-parts"
import {
  chicagoDay,
  evaluation,
  fundedPhase,
  inactivity,
  tradingDays,
} from "./parts"
import type { Template } from "./template"

const limits = [
  trailingAmount("equity"),
  contracts,
  flatBySession,
  inactivity(30),
]

/** Futures with a floor that follows open profit at once, and no daily limit. */
export const futuresIntraday: Template = {
  key: "futures-intraday",
  title: "Futures, intraday trailing",
  summary:
    "A target in money; the floor follows the highest equity at once, open profit included, and locks 100 over the start; no daily limit.",
  document: {
    format: "highwater.program/1",
    name: "Futures, intraday trailing",
    phases: [
      evaluation("evaluation", "Evaluation", {
        day: chicagoDay,
        rules: [...limits, amountTarget, tradingDays(2)],
      }),
      fundedPhase({
        day: chicagoDay,
        rules: [...limits, winningDays],
        payout: futuresPayout,
      }),
    ],
    funded: "funded",
    sizes: futuresSizes(false),
    automatic: { overall: true },
  },
}
