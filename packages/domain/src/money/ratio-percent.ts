import { divideRounded } from "./divide-rounded"
import { formatDecimal } from "./format-decimal"
import type { Money } from "./money"

/** part ÷ whole as a percent with two decimals, for display; `whole` is positive. */
export const ratioPercent = (part: Money, whole: Money): string =>
  formatDecimal(divideRounded(part * 10_000n, whole), 2)
