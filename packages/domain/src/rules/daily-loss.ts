import { dailyLevel } from "./daily-level"
import { defineKind } from "./define-kind"

/** The day's floor hangs from a reference taken at the daily reset, or from the day's peak where the terms say so. */
export const dailyLoss = defineKind("daily_loss", (terms) =>
  dailyLevel(terms, { side: "floor", sign: -1n })
)
