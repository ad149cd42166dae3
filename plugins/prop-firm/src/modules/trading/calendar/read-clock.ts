const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i
const WHOLE_DAY = /^(all day|day \d+)$/i
/** "17th June": a release that is only announced for some day. */
const UNSURE = /^(tentative|\d{1,2}(st|nd|rd|th) [a-z]+|)$/i

/** What a calendar writes where the time of day stands. */
export type Clock =
  { precision: "exact"; time: string } | { precision: "day" | "tentative" }

const two = (value: number) => String(value).padStart(2, "0")

/**
 * Reads "8:30am", "12:01am", "08:30", "08:30:00", "All Day", "Day 2", "Tentative";
 * null where it is none of these.
 */
export function readClock(text: string): Clock | null {
  const trimmed = text.trim()
  if (WHOLE_DAY.test(trimmed)) {
    return { precision: "day" }
  }
  if (UNSURE.test(trimmed)) {
    return { precision: "tentative" }
  }
  const [, hours, minutes, seconds, half] = CLOCK.exec(trimmed) ?? []
  if (!hours || !minutes) {
    return null
  }
  const hour = half ? hourOf(Number(hours), half) : Number(hours)
  const isValid =
    hour <= 23 && Number(minutes) <= 59 && Number(seconds ?? 0) <= 59
  return isValid
    ? { precision: "exact", time: `${two(hour)}:${minutes}:${seconds ?? "00"}` }
    : null
}

/** 12am is midnight, 12pm noon; anything above 12 is no hour of a half day. */
function hourOf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) {
    return NaN
  }
  return (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0)
}
