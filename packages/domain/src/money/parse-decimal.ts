const MINUS = 45
const POINT = 46
const ZERO = 48
const MOST_WHOLE = 18
const MOST_FRACTION = 16
/** That many digits are exact as a binary number. */
const EXACT_DIGITS = 15

const POWERS = Array.from(
  { length: MOST_FRACTION + 1 },
  (_, index) => 10n ** BigInt(index)
)

/** The end of a run of digits. */
const digitsEnd = (text: string, from: number): number => {
  let end = from
  for (; end < text.length; end += 1) {
    const digit = text.charCodeAt(end) - ZERO
    if (digit < 0 || digit > 9) return end
  }
  return end
}

/** All digits of a text, whatever else is in it, as one number. */
const digitsOf = (text: string, count: number): bigint => {
  if (count > EXACT_DIGITS) return BigInt(text.replace(/\D/g, ""))
  let value = 0
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit >= 0) value = value * 10 + digit
  }
  return BigInt(value)
}

/**
 * A decimal string as an integer count of 10^-scale; `null` where the text is no plain decimal or has more than `decimals`
 * decimals.
 */
export const parseDecimal = (
  text: string,
  decimals: number,
  scale: number = decimals
): bigint | null => {
  const negative = text.charCodeAt(0) === MINUS
  const begin = negative ? 1 : 0
  const point = digitsEnd(text, begin)
  const whole = point - begin
  if (whole < 1 || whole > MOST_WHOLE) return null
  let fraction = 0
  if (point < text.length) {
    if (text.charCodeAt(point) !== POINT) return null
    const end = digitsEnd(text, point + 1)
    fraction = end - point - 1
    if (end < text.length || fraction < 1 || fraction > MOST_FRACTION) {
      return null
    }
  }
  if (fraction > decimals) return null
  const digits = digitsOf(text, whole + fraction)
  const value = digits * (POWERS[scale - fraction] ?? 1n)
  return negative ? -value : value
}
