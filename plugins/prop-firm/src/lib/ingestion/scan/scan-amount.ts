const ZERO = 48
const MINUS = 45
const DOT = 46
const MOST_DIGITS = 15
const MOST_DECIMALS = 8

/** A decimal read from bytes: `value` counts 10^-scale. */
export type Amount = { value: number; scale: number }

/**
 * Reads a plain decimal between two places into `into`. False for what is none
 * and for what needs care: more than fifteen digits or eight decimals, leading
 * zeros, a negative zero.
 */
export function scanAmount(
  bytes: Buffer,
  from: number,
  to: number,
  into: Amount
): boolean {
  const isNegative = bytes[from] === MINUS
  const begin = isNegative ? from + 1 : from
  if (to - begin > MOST_DIGITS + 1 || begin >= to) {
    return false
  }
  let value = 0
  let point = -1
  for (let at = begin; at < to; at++) {
    const byte = bytes[at]
    const digit = byte - ZERO
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
    } else if (byte === DOT && point < 0) {
      point = at
    } else {
      return false
    }
  }
  const whole = (point < 0 ? to : point) - begin
  const decimals = point < 0 ? 0 : to - point - 1
  if (
    whole < 1 ||
    whole + decimals > MOST_DIGITS ||
    decimals > MOST_DECIMALS ||
    (point >= 0 && decimals === 0) ||
    (whole > 1 && bytes[begin] === ZERO) ||
    (isNegative && value === 0)
  ) {
    return false
  }
  into.value = isNegative ? -value : value
  into.scale = decimals
  return true
}
