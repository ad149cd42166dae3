import type { Json } from "../json/json"
import { divideRounded } from "../money/divide-rounded"
import { MONEY_DECIMALS } from "../money/money-scale"
import { parseDecimal } from "../money/parse-decimal"

/** Where a decision is not what a step expects. */
export interface Mismatch {
  path: string
  expected: Json
  actual: Json | undefined
}

const rounded = (text: string, minor: number): bigint | null => {
  const value = parseDecimal(text, MONEY_DECIMALS, MONEY_DECIMALS)
  return value === null
    ? null
    : divideRounded(value, 10n ** BigInt(MONEY_DECIMALS - minor))
}

/** Decimal strings are compared as numbers after rounding to the minor unit; everything else exactly. */
const sameLeaf = (
  expected: Json,
  actual: Json | undefined,
  minor: number
): boolean => {
  if (expected === actual) return true
  if (typeof expected !== "string" || typeof actual !== "string") return false
  const [left, right] = [rounded(expected, minor), rounded(actual, minor)]
  return left !== null && left === right
}

const join = (path: string, key: string | number): string =>
  typeof key === "number"
    ? `${path}[${key}]`
    : path === ""
      ? key
      : `${path}.${key}`

/**
 * What of `expected` an answer does not match. Objects match by the keys given; lists by length and position, their
 * objects again by the keys given.
 */
export const mismatches = (
  expected: Json,
  actual: Json | undefined,
  minor: number,
  path = ""
): Mismatch[] => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return [{ path, expected, actual }]
    }
    return expected.flatMap((item, index) =>
      mismatches(item, actual[index], minor, join(path, index))
    )
  }
  if (expected !== null && typeof expected === "object") {
    if (
      actual === null ||
      typeof actual !== "object" ||
      Array.isArray(actual)
    ) {
      return [{ path, expected, actual }]
    }
    return Object.entries(expected).flatMap(([key, item]) =>
      mismatches(
        item,
        Object.hasOwn(actual, key) ? actual[key] : undefined,
        minor,
        join(path, key)
      )
    )
  }
  return sameLeaf(expected, actual, minor) ? [] : [{ path, expected, actual }]
}
