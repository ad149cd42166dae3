import { Temporal } from "temporal-polyfill"

/**
 * When the daily reset of a local date happens: the first valid instant after a gap where the time does not exist, its first
 * occurrence where it exists twice.
 */
export const resetInstant = (
  date: string,
  resetAt: string,
  timeZone: string
): number => {
  const wanted = Temporal.PlainDateTime.from(`${date}T${resetAt}:00`)
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: "earlier" })
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds
  // The wall clock jumps over this time: "earlier" landed before the jump.
  const jump = found.getTimeZoneTransition("next")
  return (jump ?? found).epochMilliseconds
}
