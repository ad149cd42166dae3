import { dailyLevel } from "./daily-level"
import { defineKind } from "./define-kind"

/** The mirror of the daily loss: a ceiling over the day's reference. */
export const dailyProfitCap = defineKind("daily_profit_cap", (terms) =>
  dailyLevel(terms, { side: "ceiling", sign: 1n })
)
