const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS
/** Sunday, 4 January 1970, 22:00 UTC: a week of trading begins. */
const FIRST_OPENING = 3 * DAY_MS + 22 * HOUR_MS
/** Friday 21:00 UTC: earlier than any market closes, summer or winter. */
const OPEN_MS = 5 * DAY_MS - HOUR_MS

/** When the running week of trading began; null at the weekend. */
export function marketOpenSince(now: number): number | null {
  const passed = (now - FIRST_OPENING) % WEEK_MS
  return passed < OPEN_MS ? now - passed : null
}
