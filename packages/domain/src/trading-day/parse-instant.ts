const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

const EARLIEST = Date.UTC(1970, 0, 1)
const LATEST = Date.UTC(2200, 0, 1)

const ZERO = 48
/** `2025-03-03T10:00:00Z` and `2025-03-03T10:00:00.000Z`, as most clocks write them. */
const SHAPES: Readonly<Record<number, string>> = {
  20: "0000-00-00T00:00:00Z",
  24: "0000-00-00T00:00:00.000Z",
}

const fits = (text: string, shape: string): boolean => {
  for (let index = 0; index < shape.length; index += 1) {
    const code = text.charCodeAt(index)
    const wanted = shape.charCodeAt(index)
    const digit = wanted === ZERO && code >= ZERO && code <= ZERO + 9
    if (!digit && code !== wanted) return false
  }
  return true
}

const two = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO

/** An instant in one of the usual shapes; `null` where the text has another, or is at the edge of what is valid. */
const parseUsual = (text: string): number | null => {
  const shape = SHAPES[text.length]
  if (shape === undefined || !fits(text, shape)) return null
  const year = two(text, 0) * 100 + two(text, 2)
  const month = two(text, 5)
  const day = two(text, 8)
  const hour = two(text, 11)
  const minute = two(text, 14)
  const second = two(text, 17)
  // From the 29th on the month decides; the 24th hour is that of the next day.
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 28) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  const ms = text.length === 24 ? two(text, 20) * 10 + (two(text, 21) % 10) : 0
  return Date.UTC(year, month - 1, day, hour, minute, second, ms)
}

/**
 * An ISO 8601 instant with an offset or `Z` as milliseconds since 1970 (finer digits are cut off); `null` where the text is
 * none, the date does not exist, or the year is outside 1970 to 2199.
 */
export const parseInstant = (text: string): number | null => {
  const at = parseUsual(text) ?? parseAny(text)
  return at !== null && at >= EARLIEST && at < LATEST ? at : null
}

const parseAny = (text: string): number | null => {
  const match = PATTERN.exec(text)
  if (!match) return null
  const day = Number(match[3])
  const lastDay = new Date(
    Date.UTC(Number(match[1]), Number(match[2]), 0)
  ).getUTCDate()
  return day < 1 || day > lastDay ? null : Date.parse(text)
}
