import { Temporal } from "temporal-polyfill"
import { DAY_MS } from "./day-ms"
import { epochDayOf } from "./epoch-day"
import { clockMs } from "./local-time"
import { zoneStretch } from "./zone-offset"

/** The instant of a local time that is at least a day away from any change of the zone's clock, else null. */
const farFromChanges = (
  date: string,
  time: string,
  timeZone: string
): number | null => {
  const local = epochDayOf(date) * DAY_MS + clockMs(time)
  const { from, to, offset } = zoneStretch(local, timeZone)
  const at = local - offset
  return at - from >= DAY_MS && to - at > DAY_MS ? at : null
}

/** The instant of a local time near a change of the zone's clock. */
const nearChange = (date: string, time: string, timeZone: string): number => {
  const wanted = Temporal.PlainDateTime.from(`${date}T${time}:00`)
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: "earlier" })
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds
  // The wall clock jumps over this time: "earlier" landed before the jump.
  const jump = found.getTimeZoneTransition("next")
  return (jump ?? found).epochMilliseconds
}

/**
 * When the daily reset of a local date happens: the first valid instant after a gap where the time does not exist, its first
 * occurrence where it exists twice.
 */
export const resetInstant = (
  date: string,
  resetAt: string,
  timeZone: string
): number =>
  farFromChanges(date, resetAt, timeZone) ?? nearChange(date, resetAt, timeZone)
