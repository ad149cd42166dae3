import { wallClockInstants } from "@highwater/domain"

const DAY_MS = 86_400_000
const MOST_KEPT = 10_000

/** What UTC is behind the local clock all day long; null for days with a clock change. */
const known = new Map<string, number | null>()

function offsetOfDay(date: string, zone: string): number | null {
  const key = `${date} ${zone}`
  const found = known.get(key)
  if (found !== undefined) {
    return found
  }
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const next = new Date(midnight + DAY_MS).toISOString().slice(0, 10)
  const starts = wallClockInstants(`${date}T00:00`, zone)
  const ends = wallClockInstants(`${next}T00:00`, zone)
  const [start = 0] = starts
  const [end = 0] = ends
  const isEven =
    starts.length === 1 && ends.length === 1 && end - start === DAY_MS
  if (known.size >= MOST_KEPT) {
    known.clear()
  }
  known.set(key, isEven ? midnight - start : null)
  return isEven ? midnight - start : null
}

/**
 * As `wallClockInstants` of the domain, fast for the many rows of one file: the
 * zone is asked once per day, and again only on days with a clock change.
 */
export function localInstants(
  date: string,
  time: string,
  zone: string
): number[] {
  const offset = offsetOfDay(date, zone)
  return offset === null
    ? wallClockInstants(`${date}T${time}`, zone)
    : [Date.parse(`${date}T${time}Z`) - offset]
}
