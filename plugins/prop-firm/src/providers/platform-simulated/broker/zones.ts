const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Which side of the Atlantic decides when summer time starts and ends. */
export type SummerTime = "eu" | "us"

type Bounds = { starts: number; ends: number }
const known = { eu: new Map<number, Bounds>(), us: new Map<number, Bounds>() }

/** Day of the month of the nth Sunday (1-based), or of the last one (-1). */
function sunday(year: number, month: number, nth: number): number {
  const first = (7 - new Date(Date.UTC(year, month, 1)).getUTCDay()) % 7
  if (nth > 0) return first + 1 + (nth - 1) * 7
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return days - new Date(Date.UTC(year, month, days)).getUTCDay()
}

/**
 * First and last UTC instant of a year's summer time. Europe switches at 01:00
 * UTC on the last Sundays of March and October, New York at 02:00 local time on
 * the second Sunday of March and the first of November (since 2007).
 */
function summer(rule: SummerTime, year: number): Bounds {
  const found = known[rule].get(year)
  if (found) return found
  const bounds =
    rule === "eu"
      ? {
          starts: Date.UTC(year, 2, sunday(year, 2, -1), 1),
          ends: Date.UTC(year, 9, sunday(year, 9, -1), 1),
        }
      : {
          starts: Date.UTC(year, 2, sunday(year, 2, 2), 7),
          ends: Date.UTC(year, 10, sunday(year, 10, 1), 6),
        }
  known[rule].set(year, bounds)
  return bounds
}

/** Whether it is summer time at a UTC instant. */
export function isSummer(rule: SummerTime, at: number): boolean {
  const { starts, ends } = summer(rule, new Date(at).getUTCFullYear())
  return at >= starts && at < ends
}

/** Switches happen on whole hours, so the last hour's answer serves it all. */
const last = { hour: NaN, offset: 0 }

/** New York's offset from UTC in milliseconds: -5 h, in summer -4 h. */
export function newYorkOffset(at: number): number {
  const hour = Math.floor(at / HOUR)
  if (hour !== last.hour) {
    last.offset = isSummer("us", at) ? -4 * HOUR : -5 * HOUR
    last.hour = hour
  }
  return last.offset
}

/** Local New York clock at an instant: weekday (0 = Sunday) and ms of the day. */
export function newYorkClock(at: number): {
  weekday: number
  time: number
  day: number
} {
  const local = at + newYorkOffset(at)
  const day = Math.floor(local / DAY)
  return { weekday: (day + 4) % 7, time: local - day * DAY, day }
}
