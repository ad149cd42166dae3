import type { Money } from "../money/money"

/** A level touched or passed, for certain or only under one reading of the data. */
export interface Finding {
  measured: Money
  level: Money
  doubt: "low_and_high" | "reset_between" | null
}
