import { parseMoney } from "@highwater/domain"
import type { OpenQuestion } from "@highwater/domain"
import type { Reading } from "../../modules/evaluation/quality/feed-doubt"
import type { PlatformReading } from "../../types/platform-provider"

/** What was doubted, and what it was compared with. */
export type Doubted = { expected: string | null; reading: Reading | null }

type Found = Pick<OpenQuestion, "rule" | "measured" | "limit">

export type SecondVerdict =
  /** These rules are broken by the second reading, too. */
  | { outcome: "confirmed"; rules: string[] }
  /** It stands where the account was before the doubted reading. */
  | { outcome: "refuted" }
  | { outcome: "unclear" }

/**
 * What a second reading of the platform says to what was found in a doubted one.
 * It confirms a breach only where it is beyond the limit itself, and refutes one
 * only where it is nearer to what the account was before.
 */
export function judgeSecondReading(
  found: readonly Found[],
  { expected, reading }: Doubted,
  second: PlatformReading
): SecondVerdict {
  const rules = found
    .filter((one) => isBeyond(one, reading, second))
    .map(({ rule }) => rule)
  if (rules.length > 0) {
    return { outcome: "confirmed", rules }
  }
  const [first] = found
  if (expected === null || !first?.measured) {
    return { outcome: "unclear" }
  }
  const now = parseMoney(second.equity)
  return distance(now, parseMoney(expected)) <
    distance(now, parseMoney(first.measured))
    ? { outcome: "refuted" }
    : { outcome: "unclear" }
}

function isBeyond(
  { measured, limit }: Found,
  reading: Reading | null,
  second: PlatformReading
): boolean {
  if (measured === null || limit === null) {
    return false
  }
  const [was, level] = [parseMoney(measured), parseMoney(limit)]
  const isOfBalance =
    reading !== null &&
    was === parseMoney(reading.balance) &&
    was !== parseMoney(reading.equity)
  const now = parseMoney(isOfBalance ? second.balance : second.equity)
  if (was === level) {
    return now === level
  }
  return was < level ? now < level : now > level
}

const distance = (a: bigint, b: bigint) => (a > b ? a - b : b - a)
