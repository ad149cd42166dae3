import { parseDecimal } from "../money/parse-decimal"

/** A decimal string in units of 10^-8; its own form was checked before. */
export const decimalUnits = (text: string): bigint =>
  parseDecimal(text, 8) ?? 0n
