import {
  dollarSizes,
  europeanDay,
  flatOverWeekend,
  fundedPhase,
  inactivity,
} from "./parts"
import type { Template } from "./template"

/** Funded at once, with a floor that follows equity and strict conditions to be paid. */
export const instant: Template = {
  key: "instant",
  title: "Instant",
  summary:
    "No evaluation: a daily loss of 3 % from the higher of balance and equity, a floor 6 % under the highest equity that locks at the start, and payouts after five profitable days with at most 20 % from one of them.",
  document: {
    format: "highwater.program/1",
    name: "Instant",
    phases: [
      fundedPhase({
        day: europeanDay,
        rules: [
          {
            id: "daily",
            kind: "daily_loss",
            reference: "higher_at_reset",
            allowance: { percent: "3", of: "reference" },
            breachWhen: "below",
          },
          {
            id: "overall",
            kind: "overall_loss",
            trails: "equity",
            allowance: { percent: "6", of: "initial_balance" },
            breachWhen: "at_or_below",
            lock: { when: ["floor_reached", "payout"] },
          },
          {
            id: "profitable_days",
            kind: "min_profitable_days",
            days: 5,
            threshold: { percent: "0.5" },
            attributeTo: "close_day",
            window: "payout_cycle",
          },
          {
            id: "best_day",
            kind: "consistency",
            unit: "day",
            formula: "best_share",
            limit: "20",
            compare: "at_most",
            effect: "deny_payout",
            window: "payout_cycle",
          },
          {
            id: "stop_loss",
            kind: "stop_loss_required",
            within: "PT5M",
            effect: "warn",
          },
          flatOverWeekend,
          inactivity(30),
        ],
        payout: {
          split: [{ upToPayout: 2, split: "70" }, { split: "80" }],
          minimum: { percent: "1" },
          maximum: { percent: "5" },
          firstAfter: { days: 14, from: "first_trade" },
          every: { days: 14 },
          requires: ["profitable_days", "best_day"],
          requireFlat: true,
        },
        scaling: {
          every: "P3M",
          step: { percent: "25", of: "original" },
          minimumProfit: "10",
          minimumPayouts: 1,
        },
      }),
    ],
    funded: "funded",
    sizes: dollarSizes,
    automatic: { daily: true, overall: true },
  },
}
