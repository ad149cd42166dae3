const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

const EARLIEST = Date.UTC(1970, 0, 1)
const LATEST = Date.UTC(2200, 0, 1)

/**
 * An ISO 8601 instant with an offset or `Z` as milliseconds since 1970 (finer digits are cut off); `null` where the text is
 * none, the date does not exist, or the year is outside 1970 to 2199.
 */
export const parseInstant = (text: string): number | null => {
  const match = PATTERN.exec(text)
  if (!match) return null
  const day = Number(match[3])
  const lastDay = new Date(
    Date.UTC(Number(match[1]), Number(match[2]), 0)
  ).getUTCDate()
  if (day < 1 || day > lastDay) return null
  const at = Date.parse(text)
  return at >= EARLIEST && at < LATEST ? at : null
}
