import { formatMoney } from "@highwater/charts/format"
import { floorWords } from "@/lib/floor-words"
import type { PhaseFacts } from "@/lib/types"

/** One line of a facts table: a label and how to say it for a phase (null: no such rule). */
export interface FactsRow {
  key: string
  label: string
  of: (facts: PhaseFacts, currency: string) => FactsCell | null
}

/** A value and its smaller second line. */
export interface FactsCell {
  value: string
  note?: string
}

const money = (amount: string, currency: string): string =>
  formatMoney(amount, currency, { whole: Number.isInteger(Number(amount)) })

const amountRow =
  (
    amount: "target" | "daily_loss" | "overall_loss",
    percent: "target_percent" | "daily_loss_percent" | "overall_loss_percent"
  ): FactsRow["of"] =>
  (facts, currency) => {
    const value = facts[amount]
    const share = facts[percent]
    return value === null
      ? null
      : {
          value: money(value, currency),
          ...(share === null ? {} : { note: `${trim(share)} %` }),
        }
  }

/** "10.000000" reads as "10". */
const trim = (percent: string): string =>
  percent.includes(".") ? percent.replace(/\.?0+$/, "") : percent

/** The facts of a phase in the order in which people compare them. */
export const factsRows: FactsRow[] = [
  {
    key: "target",
    label: "Profit target",
    of: amountRow("target", "target_percent"),
  },
  {
    key: "daily_loss",
    label: "Daily loss",
    of: amountRow("daily_loss", "daily_loss_percent"),
  },
  {
    key: "overall_loss",
    label: "Overall loss",
    of: amountRow("overall_loss", "overall_loss_percent"),
  },
  {
    key: "floor",
    label: "Overall floor",
    of: (facts) => {
      const words = floorWords(facts.overall_trails)
      return words === null ? null : { value: words }
    },
  },
  {
    key: "days",
    label: "Trading days",
    of: (facts) =>
      facts.min_trading_days === null
        ? null
        : { value: `${facts.min_trading_days} or more` },
  },
  {
    key: "split",
    label: "Your split",
    of: (facts) =>
      facts.split === null ? null : { value: `${trim(facts.split)} %` },
  },
]
