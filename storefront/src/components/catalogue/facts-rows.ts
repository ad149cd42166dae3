import type { Messages } from "next-intl"
import { trailsOf } from "@/lib/floor-words"
import type { Formats } from "@/lib/formats"
import type { PhaseFacts } from "@/lib/types"
import type { Words } from "@/lib/words"

/** What a cell is said with. */
interface Telling {
  currency: string
  formats: Formats
  t: Words<never>
}

/** One line of a facts table and how to say it for a phase (null: no such rule). */
export interface FactsRow {
  key: Exclude<keyof Messages["facts"], "fact" | "orMore">
  of: (facts: PhaseFacts, telling: Telling) => FactsCell | null
}

/** A value and its smaller second line. */
export interface FactsCell {
  value: string
  note?: string
}

const amountRow =
  (
    amount: "target" | "daily_loss" | "overall_loss",
    percent: "target_percent" | "daily_loss_percent" | "overall_loss_percent"
  ): FactsRow["of"] =>
  (facts, { currency, formats }) => {
    const value = facts[amount]
    const share = facts[percent]
    return value === null
      ? null
      : {
          value: formats.price(value, currency),
          ...(share === null ? {} : { note: formats.percent(share) }),
        }
  }

/** The facts of a phase in the order in which people compare them. */
export const factsRows: FactsRow[] = [
  { key: "target", of: amountRow("target", "target_percent") },
  { key: "daily_loss", of: amountRow("daily_loss", "daily_loss_percent") },
  {
    key: "overall_loss",
    of: amountRow("overall_loss", "overall_loss_percent"),
  },
  {
    key: "floor",
    of: (facts, { t }) => {
      const trails = trailsOf(facts.overall_trails)
      return trails === null ? null : { value: t(`floor.${trails}`) }
    },
  },
  {
    key: "days",
    of: (facts, { t }) =>
      facts.min_trading_days === null
        ? null
        : { value: t("facts.orMore", { count: facts.min_trading_days }) },
  },
  {
    key: "split",
    of: (facts, { formats }) =>
      facts.split === null ? null : { value: formats.percent(facts.split) },
  },
]
