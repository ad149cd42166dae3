import { Temporal } from "temporal-polyfill"

/** A stretch of time in which a zone's clock keeps its distance from UTC: `from` inclusive, `to` exclusive. */
interface Stretch {
  from: number
  to: number
  offset: number
}

const stretchAt = (at: number, timeZone: string): Stretch => {
  const local =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  const next = local.getTimeZoneTransition("next")
  // "previous" means before: a transition at this very instant is found from the next millisecond.
  const previous = local
    .add({ milliseconds: 1 })
    .getTimeZoneTransition("previous")
  return {
    from: previous?.epochMilliseconds ?? -Infinity,
    to: next?.epochMilliseconds ?? Infinity,
    offset: Math.round(local.offsetNanoseconds / 1_000_000),
  }
}

const zones = new Map<string, Stretch[]>()

/** What a zone's clock is ahead of UTC at an instant, in milliseconds. Stretches between clock changes are worked out once. */
export const zoneOffset = (at: number, timeZone: string): number => {
  let known = zones.get(timeZone)
  if (!known) {
    known = []
    zones.set(timeZone, known)
  }
  for (const { from, to, offset } of known) {
    if (at >= from && at < to) return offset
  }
  const found = stretchAt(at, timeZone)
  known.unshift(found)
  return found.offset
}
