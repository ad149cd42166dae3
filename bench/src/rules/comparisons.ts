/** The twelve rules as comparisons of two facts, in the words of both other engines. */
export interface Comparison {
  id: string
  left: string
  operator: "<" | "<=" | ">="
  right: string | number
}

/** Levels first: true is a breach. */
export const LEVELS: readonly Comparison[] = [
  { id: "daily", left: "lowest", operator: "<", right: "dailyFloor" },
  {
    id: "daily-higher",
    left: "lowest",
    operator: "<=",
    right: "dailyHigherFloor",
  },
  { id: "daily-peak", left: "lower", operator: "<", right: "peakFloor" },
  { id: "daily-cap", left: "highest", operator: ">=", right: "ceiling" },
  { id: "max-static", left: "lowest", operator: "<", right: "staticFloor" },
  { id: "max-equity", left: "lowest", operator: "<=", right: "equityFloor" },
  { id: "max-day", left: "lowest", operator: "<", right: "dayFloor" },
  { id: "max-balance", left: "balance", operator: "<", right: "balanceFloor" },
]

/** Then objectives: true is met. */
export const OBJECTIVES: readonly Comparison[] = [
  { id: "target", left: "balance", operator: ">=", right: "target" },
  { id: "days", left: "days", operator: ">=", right: 4 },
  { id: "profitable", left: "profitableDays", operator: ">=", right: 3 },
  { id: "best-day", left: "bestShare", operator: "<=", right: 40 },
]
