import { categories } from "../categories"
import type { DemoProgram } from "../demo-program"

const limits = [
  {
    id: "daily",
    kind: "daily_loss",
    reference: "balance_at_reset",
    allowance: { amount: "1100" },
    breachWhen: "at_or_below",
    effect: "lock_until_reset",
  },
  {
    id: "overall",
    kind: "overall_loss",
    trails: "end_of_day_balance",
    allowance: { amount: "2000" },
    breachWhen: "at_or_below",
    lock: { at: { openingBalancePlus: "100" }, when: ["floor_reached"] },
  },
]
const day = { timeZone: "America/Chicago", resetAt: "16:00" }
const size = (
  key: string,
  initialBalance: string,
  amounts: { daily: string; overall: string; target: string }
) => ({
  key,
  currency: "USD",
  initialBalance,
  overrides: [
    { path: "rules.daily.allowance.amount", value: amounts.daily },
    { path: "rules.overall.allowance.amount", value: amounts.overall },
    { phase: "phase_1", path: "rules.target.amount", value: amounts.target },
  ],
})

/** Limits in money as futures firms set them: a bad day locks, it does not end the account. */
export const futuresTrailing: DemoProgram = {
  handle: "futures-trailing",
  title: "Futures Trailing",
  subtitle: "Limits in dollars, and a bad day only locks",
  description:
    "One target in dollars. The daily limit locks trading until the next day; the overall floor follows your best end-of-day balance.",
  translations: {
    "es-ES": {
      title: "Futuros con suelo móvil",
      subtitle: "Límites en dólares, y un mal día solo bloquea",
      description:
        "Un objetivo en dólares. El límite diario bloquea las operaciones hasta el día siguiente; el suelo total sigue tu mejor saldo al cierre del día.",
    },
    "de-DE": {
      title: "Futures mit Nachlauf",
      subtitle: "Grenzen in Dollar, und ein schlechter Tag sperrt nur",
      description:
        "Ein Ziel in Dollar. Das Tageslimit sperrt den Handel bis zum nächsten Tag; die Gesamtgrenze folgt Ihrem besten Stand am Tagesende.",
    },
  },
  category: categories.futures,
  prices: {
    "50k": { usd: 165, eur: 155 },
    "100k": { usd: 260, eur: 245 },
    "150k": { usd: 360, eur: 339 },
  },
  document: {
    format: "highwater.program/1",
    name: "Futures Trailing",
    phases: [
      {
        key: "phase_1",
        title: "Evaluation",
        terms: {
          format: "highwater.terms/1",
          day,
          rules: [
            ...limits,
            { id: "target", kind: "profit_target", amount: "3000" },
            {
              id: "days",
              kind: "min_trading_days",
              days: 2,
              countWhen: "position_opened",
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
            split: [{ upTo: "10000", split: "100" }, { split: "90" }],
            minimum: { amount: "500" },
            firstAfter: { businessDays: 5, from: "first_trade" },
            every: { businessDays: 5 },
          },
        },
      },
    ],
    funded: "funded",
    sizes: [
      size("50k", "50000", { daily: "1100", overall: "2000", target: "3000" }),
      size("100k", "100000", {
        daily: "2200",
        overall: "3000",
        target: "6000",
      }),
      size("150k", "150000", {
        daily: "3300",
        overall: "4500",
        target: "9000",
      }),
    ],
    automatic: { overall: true },
  },
}
