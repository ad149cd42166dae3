import { InvalidInputError } from "../problems/invalid-input-error"
import { parseDecimal } from "./parse-decimal"
import type { Percent } from "./percent"

/**
 * A decimal string with at most 6 decimals as an exact percent.
 * @throws InvalidInputError where the text is no such decimal
 */
export const parsePercent = (text: string): Percent => {
  const value = parseDecimal(text, 6)
  if (value === null) {
    throw new InvalidInputError([
      { path: "", message: `"${text}" is not a percent with up to 6 decimals` },
    ])
  }
  return value
}
