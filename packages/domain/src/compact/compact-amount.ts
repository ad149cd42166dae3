import { MOST } from "./slots"

const MINUS = 45
const ZERO = 48
const MOST_WHOLE = 18
const MOST_FRACTION = 8

/** The digits of a text from one place to another as a number; NaN where one is no digit. */
const digitsOf = (text: string, from: number, to: number): number => {
  let value = 0
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * A decimal string as a number of minor units; NaN where it is no plain decimal, no whole number of units, or too large.
 * @example compactAmount("99500.25", 2) === 9950025
 */
export const compactAmount = (text: string, decimals: number): number => {
  const begin = text.charCodeAt(0) === MINUS ? 1 : 0
  const point = text.indexOf(".")
  const end = point < 0 ? text.length : point
  const fraction = point < 0 ? 0 : text.length - point - 1
  const shaped =
    end > begin &&
    end - begin <= MOST_WHOLE &&
    (point < 0 || (fraction > 0 && fraction <= MOST_FRACTION))
  if (!shaped) return Number.NaN
  const kept = Math.min(fraction, decimals)
  // What is finer than a unit must be nothing.
  if (kept < fraction && digitsOf(text, end + 1 + kept, text.length) !== 0) {
    return Number.NaN
  }
  const scale = 10 ** decimals
  const parts =
    digitsOf(text, end + 1, end + 1 + kept) * 10 ** (decimals - kept)
  const whole = digitsOf(text, begin, end) * scale
  // In range every sum and product here is exact.
  if (!(whole <= MOST)) return Number.NaN
  const value = whole + parts
  if (!(value <= MOST)) return Number.NaN
  return begin === 1 && value > 0 ? -value : value
}
