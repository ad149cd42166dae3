import { newYorkClock } from "../broker/zones"

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export type Release = "payrolls" | "inflation" | "rates" | "claims"

/**
 * Which large release of the United States falls on a minute, by the usual
 * timetable on New York's clock: payrolls on the first Friday at 08:30, consumer
 * prices on the second Wednesday at 08:30, the rate decision on the third
 * Wednesday of every odd month at 14:00, jobless claims on Thursdays at 08:30.
 * A timetable, not a calendar of what really happened.
 */
export function releaseAt(at: number): Release | null {
  const { weekday, time, day } = newYorkClock(at)
  const date = new Date(day * 24 * HOUR)
  const week = Math.ceil(date.getUTCDate() / 7)
  if (time === 8 * HOUR + 30 * MINUTE) {
    if (weekday === 5 && week === 1) return "payrolls"
    if (weekday === 3 && week === 2) return "inflation"
    if (weekday === 4) return "claims"
  }
  const isRates = weekday === 3 && week === 3 && date.getUTCMonth() % 2 === 0
  return isRates && time === 14 * HOUR ? "rates" : null
}
