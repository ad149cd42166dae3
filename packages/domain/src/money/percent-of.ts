import type { Money } from "./money"
import type { Percent } from "./percent"

/** One hundred percent. */
export const WHOLE: Percent = 100_000_000n

/** A percent of an amount, exact for every amount with at most 8 decimals. */
export const percentOf = (amount: Money, percent: Percent): Money =>
  (amount * percent) / WHOLE
