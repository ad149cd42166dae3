import { InvalidInputError } from "../problems/invalid-input-error"
import type { Money } from "./money"
import { MONEY_DECIMALS } from "./money-scale"
import { parseDecimal } from "./parse-decimal"

/**
 * A decimal string with at most 8 decimals as an exact amount.
 * @throws InvalidInputError where the text is no such decimal
 * @example parseMoney("99500.25") - parseMoney("0.25") === parseMoney("99500")
 */
export const parseMoney = (text: string): Money => {
  const value = parseDecimal(text, 8, MONEY_DECIMALS)
  if (value === null) {
    throw new InvalidInputError([
      { path: "", message: `"${text}" is not a decimal with up to 8 decimals` },
    ])
  }
  return value
}
