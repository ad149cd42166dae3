import { categories } from "../categories"
import type { DemoProgram } from "../demo-program"

const limits = [
  {
    id: "daily",
    kind: "daily_loss",
    reference: "higher_at_reset",
    allowance: { percent: "5", of: "initial_balance" },
    breachWhen: "below",
  },
  {
    id: "overall",
    kind: "overall_loss",
    trails: "none",
    allowance: { percent: "10", of: "initial_balance" },
    breachWhen: "below",
  },
]
const days = {
  id: "days",
  kind: "min_trading_days",
  days: 4,
  countWhen: "position_opened",
}
const day = { timeZone: "Europe/Prague", resetAt: "00:00" }
const target = (percent: string) => ({
  id: "target",
  kind: "profit_target",
  percent,
})
const phase = (key: string, title: string, percent: string) => ({
  key,
  title,
  terms: {
    format: "highwater.terms/1",
    day,
    rules: [...limits, target(percent), days],
  },
  next: "automatic",
})
const size = (key: string, initialBalance: string) => ({
  key,
  currency: "USD",
  initialBalance,
})

/** The classic: two targets with fixed limits, then a funded account. */
export const twoStepStandard: DemoProgram = {
  handle: "two-step-standard",
  title: "Two-Step Standard",
  subtitle: "Two targets, fixed limits, 80 % of the profit",
  description:
    "Reach 8 %, then 5 %, without losing more than 5 % in a day or 10 % in all. No time limit. A funded account follows.",
  translations: {
    "es-ES": {
      title: "Dos fases estándar",
      subtitle: "Dos objetivos, límites fijos, 80 % del beneficio",
      description:
        "Gana un 8 % y después un 5 %, sin perder más del 5 % en un día ni del 10 % en total. Sin límite de tiempo. Después llega una cuenta financiada.",
    },
    "de-DE": {
      title: "Zwei Phasen Standard",
      subtitle: "Zwei Ziele, feste Grenzen, 80 % vom Gewinn",
      description:
        "Erreichen Sie erst 8 %, dann 5 %, ohne mehr als 5 % an einem Tag oder 10 % insgesamt zu verlieren. Kein Zeitlimit. Danach folgt ein finanziertes Konto.",
    },
  },
  category: categories.evaluations,
  prices: {
    "25k": { usd: 199, eur: 189 },
    "50k": { usd: 299, eur: 279 },
    "100k": { usd: 499, eur: 469 },
  },
  document: {
    format: "highwater.program/1",
    name: "Two-Step Standard",
    phases: [
      phase("phase_1", "Phase 1", "8"),
      phase("phase_2", "Phase 2", "5"),
      {
        key: "funded",
        title: "Funded",
        terms: {
          format: "highwater.terms/1",
          day,
          rules: limits,
          payout: {
            split: "80",
            minimum: { amount: "100" },
            firstAfter: { days: 14, from: "first_trade" },
            every: { days: 14 },
            feeRefund: "first_payout",
          },
        },
      },
    ],
    funded: "funded",
    sizes: [size("25k", "25000"), size("50k", "50000"), size("100k", "100000")],
    addOns: [
      {
        key: "split_90",
        title: "90 % of the profit",
        price: { percent: "20" },
        overrides: [{ phase: "funded", path: "payout.split", value: "90" }],
      },
      {
        key: "weekly",
        title: "A payout every week",
        price: { amounts: { USD: "45", EUR: "42" } },
        overrides: [
          { phase: "funded", path: "payout.every", value: { days: 7 } },
        ],
      },
      {
        key: "two_days",
        title: "Two trading days are enough",
        price: { percent: "10" },
        overrides: [{ path: "rules.days.days", value: 2 }],
      },
    ],
    automatic: { daily: true, overall: true },
  },
}
