import { plainValue } from "../engine/plain-value"
import { richValue } from "../engine/rich-value"
import type { Json } from "../json/json"
import type { CodeReader } from "./code-reader"
import type { CodeWriter } from "./code-writer"

/** What a value is: the low bits of the number before it. */
const TAG = {
  null: 0,
  false: 1,
  true: 2,
  number: 3,
  bigint: 4,
  text: 5,
  json: 6,
}
const TAGS = 8

/** Differences up to here are written as numbers. */
const MOST = 2 ** 50
const MOST_UNITS = BigInt(MOST)

const isEmpty = (value: object): boolean => {
  for (const _ in value) return false
  return true
}

/** Whether a value is what the pattern has, as far as that is quickly told. */
export const isAsPattern = (value: unknown, pattern: unknown): boolean =>
  value === pattern ||
  (typeof value === "object" &&
    value !== null &&
    typeof pattern === "object" &&
    pattern !== null &&
    Array.isArray(value) === Array.isArray(pattern) &&
    isEmpty(value) &&
    isEmpty(pattern))

/** An amount in whole units; null where it has none, or too many. */
const unitsOf = (amount: bigint, unit: bigint): number | null => {
  const units = amount / unit
  return units <= MOST_UNITS && units >= -MOST_UNITS && units * unit === amount
    ? Number(units)
    : null
}

/**
 * Writes a value that is not the pattern's, numbers by their difference from it.
 *
 * @param gap leaves passed over since the last one written
 * @param unit the minor unit, in which amounts are short
 */
export const writeLeaf = (
  to: CodeWriter,
  gap: number,
  value: unknown,
  pattern: unknown,
  unit: bigint
): void => {
  const head = (tag: number): void => {
    to.unsigned(gap * TAGS + tag)
  }
  if (value === null) return head(TAG.null)
  if (typeof value === "boolean") return head(value ? TAG.true : TAG.false)
  if (typeof value === "bigint") {
    const difference = typeof pattern === "bigint" ? value - pattern : value
    const units = unitsOf(difference, unit)
    if (units !== null) {
      head(TAG.bigint)
      return to.signed(units)
    }
  }
  if (typeof value === "number") {
    const difference = typeof pattern === "number" ? value - pattern : value
    if (
      Number.isInteger(value) &&
      Math.abs(value) <= MOST &&
      Math.abs(difference) <= MOST
    ) {
      head(TAG.number)
      return to.signed(difference)
    }
  }
  if (typeof value === "string") {
    head(TAG.text)
    return to.text(value)
  }
  head(TAG.json)
  to.text(JSON.stringify(plainValue(value)))
}

/** Reads the number before a leaf: how many are passed over, and what it is. */
export const readHead = (from: CodeReader): { gap: number; tag: number } => {
  const head = from.unsigned()
  const tag = head % TAGS
  return { gap: (head - tag) / TAGS, tag }
}

/** Reads the leaf behind its head. */
export const readLeaf = (
  from: CodeReader,
  tag: number,
  pattern: unknown,
  unit: bigint
): unknown => {
  switch (tag) {
    case TAG.null:
      return null
    case TAG.false:
      return false
    case TAG.true:
      return true
    case TAG.number:
      return from.signed() + (typeof pattern === "number" ? pattern : 0)
    case TAG.bigint:
      return (
        BigInt(from.signed()) * unit +
        (typeof pattern === "bigint" ? pattern : 0n)
      )
    case TAG.text:
      return from.text()
    default:
      return richValue(JSON.parse(from.text()) as Json)
  }
}
