import type { CalendarRow } from "./calendar-row"
import { localInstants } from "./local-instants"

const ZONE = "America/New_York"
const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
const FEWEST = 2

/** US releases that have come at 08:30 in New York for decades. */
const AT_HALF_PAST_EIGHT =
  /^(core )?(cpi m\/m|ppi m\/m|retail sales m\/m|durable goods orders m\/m)$|^(non-?farm (employment change|payrolls)|unemployment claims|initial jobless claims)$/i

/** Minutes by which a row is off the nearest 08:30 in New York. */
function minutesOff({ startsAt }: CalendarRow): number {
  const at = Date.parse(startsAt)
  const date = startsAt.slice(0, 10)
  const [expected = at] = localInstants(date, "08:30:00", ZONE)
  const off = (at - expected) / MINUTE_MS
  const days = Math.round(off / DAY_MINUTES)
  return Math.round(off - days * DAY_MINUTES)
}

const mostFrequent = (values: number[]): { value: number; times: number } => {
  const times = new Map<number, number>()
  values.forEach((value) => times.set(value, (times.get(value) ?? 0) + 1))
  return [...times]
    .map(([value, count]) => ({ value, times: count }))
    .reduce((best, one) => (one.times > best.times ? one : best))
}

/**
 * Finds a wrongly stated clock by the US releases whose hour never changes: a
 * warning where a fifth of them or more are off by the same time.
 */
export function checkClock(rows: CalendarRow[]): string[] {
  const known = rows.filter(
    ({ title, currency, precision }) =>
      currency === "USD" &&
      precision === "exact" &&
      title.split(" | ").some((one) => AT_HALF_PAST_EIGHT.test(one))
  )
  const off = known.map(minutesOff).filter((minutes) => minutes !== 0)
  if (off.length < FEWEST || off.length * 5 < known.length) {
    return []
  }
  const { value, times } = mostFrequent(off)
  return times < FEWEST
    ? []
    : [
        `${times} of ${known.length} US releases that come at 08:30 in New York are ${Math.abs(value)} minutes ${value > 0 ? "late" : "early"} in this file: the stated time zone is probably wrong.`,
      ]
}
