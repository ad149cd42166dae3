const SCALE = 8

const units = (amount: string): bigint => {
  const negative = amount.startsWith("-")
  const [whole = "0", part = ""] = amount.replace("-", "").split(".")
  const value = BigInt(whole + part.padEnd(SCALE, "0").slice(0, SCALE))
  return negative ? -value : value
}

/** `a` minus `b`, both decimal strings with at most 8 decimals, exactly. */
export function subtractMoney(a: string, b: string): string {
  const difference = units(a) - units(b)
  const digits = (difference < 0n ? -difference : difference)
    .toString()
    .padStart(SCALE + 1, "0")
  const sign = difference < 0n ? "-" : ""
  return `${sign}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`
}
