import { newYorkClock } from "../broker/zones"

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const MORNING = 8 * HOUR + 30 * MINUTE
const AFTERNOON = 14 * HOUR

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
  if (time !== MORNING && time !== AFTERNOON) return null
  const date = new Date(day * 24 * HOUR)
  const week = Math.ceil(date.getUTCDate() / 7)
  if (time === MORNING) {
    if (weekday === 5 && week === 1) return "payrolls"
    if (weekday === 3 && week === 2) return "inflation"
    if (weekday === 4) return "claims"
  }
  const isRates = weekday === 3 && week === 3 && date.getUTCMonth() % 2 === 0
  return isRates && time === AFTERNOON ? "rates" : null
}
