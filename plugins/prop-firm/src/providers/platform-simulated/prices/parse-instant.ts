const FORM =
  /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?:[T ,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/

export type Instant = {
  /** The reading as if it were UTC milliseconds. */
  wall: number
  /** Offset written in the file, in milliseconds; null when there is none. */
  offset: number | null
}

/**
 * Reads a time as platforms and vendors write it: `2026.02.16 02:07:00`,
 * `2026-03-24 17:00:00`, `20180601 000100`, ISO 8601 with `Z` or an offset.
 * Answers null for anything else, 30 February included.
 */
export function parseInstant(text: string): Instant | null {
  const match = FORM.exec(text.trim())
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]].map(Number)
  const hour = Number(match[4] ?? 0)
  const minute = Number(match[5] ?? 0)
  const second = Number(match[6] ?? 0)
  if (hour > 23 || minute > 59 || second > 59) return null
  const milli = Number((match[7] ?? "0").slice(0, 3).padEnd(3, "0"))
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, milli)
  const date = new Date(wall)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return { wall, offset: offsetOf(match[8]) }
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (text === "Z") return 0
  const digits = text.replace(":", "")
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return (digits.startsWith("-") ? -minutes : minutes) * 60_000
}
