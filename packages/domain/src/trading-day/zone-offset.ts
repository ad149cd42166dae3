import { Temporal } from "temporal-polyfill"

/** A stretch of time in which a zone's clock keeps its distance from UTC: `from` inclusive, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly offset: number
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

/** The stretch an instant lies in. Each is worked out once and kept. */
export const zoneStretch = (at: number, timeZone: string): Stretch => {
  let known = zones.get(timeZone)
  if (!known) {
    known = []
    zones.set(timeZone, known)
  }
  for (const stretch of known) {
    if (at >= stretch.from && at < stretch.to) return stretch
  }
  const found = stretchAt(at, timeZone)
  known.unshift(found)
  return found
}

/** What a zone's clock is ahead of UTC at an instant, in milliseconds. */
export const zoneOffset = (at: number, timeZone: string): number =>
  zoneStretch(at, timeZone).offset
