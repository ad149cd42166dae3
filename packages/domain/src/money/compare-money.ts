import type { Money } from "./money"

/** -1, 0 or 1, for sorting. */
export const compareMoney = (a: Money, b: Money): number =>
  a < b ? -1 : a > b ? 1 : 0
