import type { Currency } from "./instruments"

/**
 * Money of a login is a whole number of its currency's minor units (cents, yen),
 * because a broker books nothing smaller. Whole numbers up to 2^53 are exact in
 * a JavaScript number; every operation that could leave that range is checked.
 */
export type Minor = number

/** Decimals of a currency's minor unit (ISO 4217). */
export function minorDigits(currency: Currency): number {
  return currency === "JPY" ? 0 : 2
}

/** `a * b / c`, rounded half away from zero, exact for any safe integers. */
export function mulDivRound(a: number, b: number, c: number): number {
  const product = a * b
  return Number.isSafeInteger(product)
    ? divRound(product, c)
    : bigMulDivRound(BigInt(a), BigInt(b), BigInt(c))
}

function divRound(a: number, b: number): number {
  const rest = a % b
  const whole = (a - rest) / b
  if (Math.abs(rest) * 2 < Math.abs(b)) return whole + 0
  return whole + (Math.sign(a) * Math.sign(b) || 0)
}

function bigMulDivRound(a: bigint, b: bigint, c: bigint): number {
  const product = a * b
  const sign = product < 0n === c < 0n ? 1n : -1n
  const top = product < 0n ? -product : product
  const bottom = c < 0n ? -c : c
  const rounded = Number(sign * ((top * 2n + bottom) / (bottom * 2n)))
  if (!Number.isSafeInteger(rounded))
    throw new RangeError("an amount left the exact range of 2^53 minor units")
  return rounded
}

/** A decimal string with the currency's decimals, never `-0.00`. */
export function formatMinor(amount: Minor, digits: number): string {
  return formatScaled(amount, digits)
}

/** A whole number of 10^-digits as a decimal string. */
export function formatScaled(value: number, digits: number): string {
  const sign = value < 0 ? "-" : ""
  const text = String(Math.abs(value)).padStart(digits + 1, "0")
  if (digits === 0) return sign + text
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,8}))?$/

/**
 * Reads a decimal string into whole 10^-digits. Answers null when it is not a
 * decimal string, has more decimals than `digits` or leaves the exact range.
 */
export function parseScaled(text: unknown, digits: number): number | null {
  const match = typeof text === "string" ? DECIMAL.exec(text) : null
  if (!match) return null
  const fraction = (match[3] ?? "").replace(/0+$/, "")
  if (fraction.length > digits) return null
  const value = Number(`${match[2]}${fraction.padEnd(digits, "0")}`)
  if (!Number.isSafeInteger(value)) return null
  return match[1] && value ? -value : value
}
