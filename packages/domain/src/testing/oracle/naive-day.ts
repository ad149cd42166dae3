/** A rule day, found by walking through the minutes. */
export interface NaiveDay {
  label: string
  start: number
  end: number
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()

/** What a clock on the wall shows: `2025-03-03 17:00`. */
export const wallClock = (zone: string, at: number): string => {
  let format = formats.get(zone)
  if (!format) {
    // Swedish writes dates as the format does.
    format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    })
    formats.set(zone, format)
  }
  return format.format(at)
}

/** The day after (or before) a date. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY)
    .toISOString()
    .slice(0, 10)

const found = new Map<string, number>()

/** The first minute at which the clock on the wall has come to a date and time. */
export const firstInstant = (
  zone: string,
  date: string,
  time: string
): number => {
  const key = `${zone} ${date} ${time}`
  const known = found.get(key)
  if (known !== undefined) return known
  let at = Date.parse(`${date}T${time}:00Z`) - 16 * 60 * MINUTE
  while (wallClock(zone, at) < `${date} ${time}`) at += MINUTE
  found.set(key, at)
  return at
}

/** The rule day that contains an instant. */
export const naiveDay = (
  { timeZone, resetAt }: { timeZone: string; resetAt: string },
  at: number
): NaiveDay => {
  let date = plusDays(wallClock(timeZone, at).slice(0, 10), -2)
  while (firstInstant(timeZone, plusDays(date, 1), resetAt) <= at) {
    date = plusDays(date, 1)
  }
  const start = firstInstant(timeZone, date, resetAt)
  const end = firstInstant(timeZone, plusDays(date, 1), resetAt)
  const label = wallClock(timeZone, resetAt >= "12:00" ? end : start)
  return { label: label.slice(0, 10), start, end }
}
