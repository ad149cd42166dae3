const PATTERN = /^(-?)(\d{1,18})(?:\.(\d{1,16}))?$/

/**
 * A decimal string as an integer count of 10^-scale; `null` where the text is no plain decimal or has more than `decimals`
 * decimals.
 */
export const parseDecimal = (
  text: string,
  decimals: number,
  scale: number = decimals
): bigint | null => {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [, sign, whole = "", fraction = ""] = match
  if (fraction.length > decimals) return null
  const value = BigInt(whole + fraction.padEnd(scale, "0"))
  return sign === "-" ? -value : value
}
