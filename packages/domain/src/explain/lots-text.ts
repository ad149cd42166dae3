import { divideRounded } from "../money/divide-rounded"
import { formatDecimal } from "../money/format-decimal"
import { MONEY_DECIMALS, MONEY_ONE } from "../money/money-scale"

/** Lots with two decimals, or with more where they have more: `1.00`, `0.005`. */
export const lotsText = (lots: bigint): string =>
  formatDecimal(lots, MONEY_DECIMALS).replace(/(\.\d\d)(\d*?)0*$/, "$1$2")

/** A quotient of lots with two decimals. */
export const averageLotsText = (sum: bigint, count: bigint): string =>
  count === 0n
    ? "0.00"
    : formatDecimal(divideRounded(sum * 100n, count * MONEY_ONE), 2)
