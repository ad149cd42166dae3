import { categories } from "../categories"
import type { DemoProgram } from "../demo-program"

const size = (key: string, initialBalance: string) => ({
  key,
  currency: "USD",
  initialBalance,
})

/** Funded from the first day, with tight limits and a cap on a single day's profit. */
export const instantFunded: DemoProgram = {
  handle: "instant-funded",
  title: "Instant Funded",
  subtitle: "No evaluation: funded from the first day",
  description:
    "Trade a funded account at once. The overall floor follows your equity until it reaches the opening balance; a very good day ends early.",
  translations: {
    "es-ES": {
      title: "Financiada al instante",
      subtitle: "Sin evaluación: financiada desde el primer día",
      description:
        "Opera una cuenta financiada de inmediato. El suelo total sigue tu equity hasta llegar al saldo inicial; un día muy bueno termina antes.",
    },
    "de-DE": {
      title: "Sofort finanziert",
      subtitle: "Keine Evaluierung: finanziert vom ersten Tag an",
      description:
        "Handeln Sie sofort ein finanziertes Konto. Die Gesamtgrenze folgt Ihrem Kapital bis zum Anfangsstand; ein sehr guter Tag endet früher.",
    },
  },
  category: categories.instant,
  prices: {
    "5k": { usd: 249, eur: 235 },
    "25k": { usd: 899, eur: 849 },
  },
  document: {
    format: "highwater.program/1",
    name: "Instant Funded",
    phases: [
      {
        key: "funded",
        title: "Funded",
        terms: {
          format: "highwater.terms/1",
          day: { timeZone: "UTC", resetAt: "00:00" },
          rules: [
            {
              id: "daily",
              kind: "daily_loss",
              reference: "equity_at_reset",
              allowance: { percent: "3", of: "initial_balance" },
              breachWhen: "at_or_below",
            },
            {
              id: "overall",
              kind: "overall_loss",
              trails: "equity",
              allowance: { percent: "6", of: "initial_balance" },
              breachWhen: "at_or_below",
              lock: {
                at: { openingBalancePlus: "0" },
                when: ["floor_reached"],
              },
            },
            {
              id: "daily_cap",
              kind: "daily_profit_cap",
              reference: "balance_at_reset",
              allowance: { percent: "3", of: "initial_balance" },
              breachWhen: "at_or_below",
              effect: "lock_until_reset",
            },
          ],
          payout: {
            split: "70",
            minimum: { amount: "50" },
            buffer: { percent: "2" },
            firstAfter: { days: 14, from: "first_trade" },
            every: { days: 14 },
          },
        },
      },
    ],
    funded: "funded",
    sizes: [size("5k", "5000"), size("25k", "25000")],
    automatic: { daily: true, overall: true },
  },
}
