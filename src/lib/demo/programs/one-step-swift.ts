import { categories } from "../categories"
import type { DemoProgram } from "../demo-program"

const limits = [
  {
    id: "daily",
    kind: "daily_loss",
    reference: "balance_at_reset",
    allowance: { percent: "4", of: "initial_balance" },
    measured: "lower",
    breachWhen: "at_or_below",
  },
  {
    id: "overall",
    kind: "overall_loss",
    trails: "end_of_day_balance",
    allowance: { percent: "6", of: "initial_balance" },
    breachWhen: "at_or_below",
    lock: { at: { openingBalancePlus: "0" }, when: ["floor_reached"] },
  },
]
const day = { timeZone: "America/New_York", resetAt: "17:00" }
const size = (key: string, initialBalance: string) => ({
  key,
  currency: "USD",
  initialBalance,
})

/** One target; the overall floor follows the balance at the end of each day. */
export const oneStepSwift: DemoProgram = {
  handle: "one-step-swift",
  title: "One-Step Swift",
  subtitle: "One target, a floor that follows your balance",
  description:
    "Reach 10 % once. The overall floor follows your best end-of-day balance until it reaches the opening balance, and stays there.",
  translations: {
    "es-ES": {
      title: "Una fase rápida",
      subtitle: "Un objetivo y un suelo que sigue tu saldo",
      description:
        "Gana un 10 % una sola vez. El suelo total sigue tu mejor saldo al cierre del día hasta llegar al saldo inicial, y ahí se queda.",
    },
    "de-DE": {
      title: "Eine Phase Schnell",
      subtitle: "Ein Ziel, eine Untergrenze, die Ihrem Kontostand folgt",
      description:
        "Erreichen Sie einmal 10 %. Die Gesamtgrenze folgt Ihrem besten Stand am Tagesende bis zum Anfangsstand und bleibt dort.",
    },
  },
  category: categories.evaluations,
  prices: {
    "10k": { usd: 99, eur: 95 },
    "50k": { usd: 329, eur: 309 },
    "100k": { usd: 549, eur: 519 },
  },
  document: {
    format: "highwater.program/1",
    name: "One-Step Swift",
    phases: [
      {
        key: "phase_1",
        title: "Evaluation",
        terms: {
          format: "highwater.terms/1",
          day,
          rules: [
            ...limits,
            { id: "target", kind: "profit_target", percent: "10" },
            {
              id: "days",
              kind: "min_trading_days",
              days: 3,
              countWhen: "opened_and_closed",
            },
          ],
        },
        next: "automatic",
      },
      {
        key: "funded",
        title: "Funded",
        terms: {
          format: "highwater.terms/1",
          day,
          rules: limits,
          payout: {
            split: [{ upToPayout: 2, split: "80" }, { split: "90" }],
            firstAfter: { days: 7, from: "first_trade" },
            every: { days: 7 },
          },
        },
      },
    ],
    funded: "funded",
    sizes: [size("10k", "10000"), size("50k", "50000"), size("100k", "100000")],
    automatic: { daily: true, overall: true },
  },
}
