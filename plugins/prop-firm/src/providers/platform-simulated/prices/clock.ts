import { PriceError } from "./price-error"
import { isSummer, type SummerTime } from "../broker/zones"

const MINUTE = 60_000
const HOUR = 3_600_000

/** Turns a wall-clock reading (as if it were UTC milliseconds) into UTC. */
export type Clock = (wall: number) => number

const FIXED = /^UTC(?:(plus|minus|[+-])(\d{2}):?(\d{2}))?$/i

/**
 * The clock a file was written with, from its stated name:
 * `UTC`, `UTC+0200`, `UTCminus0330` (fixed), `EET` (UTC+2, Europe's summer time),
 * `NYclose` (New York + 7 h, so that the day ends at 17:00 New York) or an IANA
 * zone such as `America/New_York`. Throws a `PriceError` for any other name.
 */
export function clockOf(name: string): Clock {
  const fixed = FIXED.exec(name)
  if (fixed) return fixedClock(fixed)
  if (name === "EET") return (wall) => fromSummer("eu", wall, 2 * HOUR)
  if (name === "NYclose") return (wall) => fromSummer("us", wall, 2 * HOUR)
  return zoneClock(name)
}

function fixedClock(match: RegExpExecArray): Clock {
  const sign = match[1] === "minus" || match[1] === "-" ? -1 : 1
  const offset =
    sign * (Number(match[2] ?? 0) * HOUR + Number(match[3] ?? 0) * MINUTE)
  return (wall) => wall - offset
}

/**
 * A reading that the switch to winter repeats is taken as its first occurrence;
 * one that the switch to summer skips, as the winter reading.
 */
function fromSummer(rule: SummerTime, wall: number, winter: number): number {
  const asSummer = wall - winter - HOUR
  return isSummer(rule, asSummer) ? asSummer : wall - winter
}

function zoneClock(zone: string): Clock {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    })
  } catch {
    throw new PriceError(`clock "${zone}" is not a known clock or time zone`)
  }
  const offsets = new Map<number, number>()
  const offsetAt = (at: number): number => {
    const hour = Math.floor(at / HOUR)
    const found = offsets.get(hour)
    if (found !== undefined) return found
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(hour * HOUR))
      part[type] = Number(value)
    const wall = Date.UTC(
      part.year,
      part.month - 1,
      part.day,
      part.hour,
      part.minute
    )
    offsets.set(hour, wall - hour * HOUR)
    return wall - hour * HOUR
  }
  return (wall) => {
    const early = wall - offsetAt(wall - 24 * HOUR)
    if (early + offsetAt(early) === wall) return early
    return wall - offsetAt(wall + 24 * HOUR)
  }
}
