const MOST_EXACT = 2n ** 53n

/** The digits of a number of zero or more, as a decimal string with `scale` decimals. */
const withPoint = (digits: string, scale: number): string => {
  if (scale === 0) return digits
  const padded =
    digits.length > scale ? digits : digits.padStart(scale + 1, "0")
  const point = padded.length - scale
  return `${padded.slice(0, point)}.${padded.slice(point)}`
}

/** An integer count of 10^-scale as a decimal string with exactly `scale` decimals; never "-0". */
export const formatDecimal = (value: bigint, scale: number): string => {
  const negative = value < 0n
  const size = negative ? -value : value
  // Binary numbers are written faster than big ones.
  const digits = size < MOST_EXACT ? String(Number(size)) : String(size)
  return negative ? `-${withPoint(digits, scale)}` : withPoint(digits, scale)
}
