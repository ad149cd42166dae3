const ZERO = 48
const DASH = 45
const COLON = 58
const T = 84
const Z = 90
const DOT = 46
const DAY_MS = 86_400_000

/** What is no instant in one of the two usual shapes. */
export const NO_INSTANT = -1

let lastDay = -1
let lastDayMs = 0

/**
 * Milliseconds since 1970 of `2025-03-03T10:00:00Z` or `2025-03-03T10:00:00.000Z`
 * between two places; NO_INSTANT for every other shape, for years outside 1970 to
 * 2199, and from the 29th of a month on, where the month decides.
 */
export function scanInstant(bytes: Buffer, from: number, to: number): number {
  const length = to - from
  const isFine = length === 24
  if (
    (length !== 20 && !isFine) ||
    bytes[from + 4] !== DASH ||
    bytes[from + 7] !== DASH ||
    bytes[from + 10] !== T ||
    bytes[from + 13] !== COLON ||
    bytes[from + 16] !== COLON ||
    bytes[to - 1] !== Z ||
    (isFine && bytes[from + 19] !== DOT)
  ) {
    return NO_INSTANT
  }
  const day = dayMs(
    two(bytes, from) * 100 + two(bytes, from + 2),
    two(bytes, from + 5),
    two(bytes, from + 8)
  )
  const hour = two(bytes, from + 11)
  const minute = two(bytes, from + 14)
  const second = two(bytes, from + 17)
  const ms = isFine ? two(bytes, from + 20) * 10 + one(bytes, from + 22) : 0
  return day >= 0 && hour <= 23 && minute <= 59 && second <= 59 && ms <= 999
    ? day + hour * 3_600_000 + minute * 60_000 + second * 1000 + ms
    : NO_INSTANT
}

/** Large for what is no digit, so that no comparison lets it through. */
const one = (bytes: Buffer, at: number): number => {
  const digit = bytes[at] - ZERO
  return digit >= 0 && digit <= 9 ? digit : 100_000
}

const two = (bytes: Buffer, at: number): number =>
  one(bytes, at) * 10 + one(bytes, at + 1)

/** Midnight of a date; batches are of one day, so the last one is remembered. */
function dayMs(year: number, month: number, day: number): number {
  const key = year * 10_000 + month * 100 + day
  if (key === lastDay) {
    return lastDayMs
  }
  const isUsual =
    year >= 1970 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28
  if (!isUsual) {
    return NO_INSTANT
  }
  lastDay = key
  lastDayMs = Math.floor(Date.UTC(year, month - 1, day) / DAY_MS) * DAY_MS
  return lastDayMs
}
