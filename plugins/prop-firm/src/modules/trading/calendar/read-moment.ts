import { parseInstant } from "@highwater/domain"
import type { TimePrecision } from "./calendar-row"
import { localInstants } from "./local-instants"
import { readClock } from "./read-clock"
import { readDate, type DateOrder } from "./read-date"

/** When an event is, or why that cannot be said. */
export type Moment =
  | { startsAt: string; precision: TimePrecision; remark?: string }
  | { problem: string }

/** The zone the operator stated, where the format has no offsets of its own. */
export type StatedZone = string | null

const NO_ZONE = "has no offset, and no time zone was stated for the file"

/** A local date with what stands in its time column. */
export function readLocalMoment(
  date: string,
  clockText: string,
  zone: StatedZone
): Moment {
  const clock = readClock(clockText)
  if (!clock) {
    return { problem: `the time "${clockText}" cannot be read` }
  }
  if (zone === null) {
    return { problem: `the time "${clockText}" ${NO_ZONE}` }
  }
  if (clock.precision !== "exact") {
    return { startsAt: startOfDay(date, zone), precision: clock.precision }
  }
  const local = `${date} ${clock.time}`
  const [first, second] = localInstants(date, clock.time, zone)
  if (first === undefined) {
    return { problem: `${local} is skipped by a clock change in ${zone}` }
  }
  return {
    startsAt: new Date(first).toISOString(),
    precision: "exact",
    ...(second === undefined
      ? {}
      : { remark: `${local} exists twice in ${zone}: the first was taken` }),
  }
}

/** Midnight, or where a clock change skips it the hour after. */
function startOfDay(date: string, zone: string): string {
  const [midnight] = localInstants(date, "00:00:00", zone)
  const at = midnight ?? localInstants(date, "01:00:00", zone)[0]
  return new Date(at ?? Date.parse(date)).toISOString()
}

/** "2026-02-23T13:30:00-05:00", "2026-02-23 13:30", "2026.02.23 13:30:00", "01/03/2014 19:30:00", or a date alone. */
export function readMoment(
  text: string,
  order: DateOrder,
  zone: StatedZone
): Moment {
  const instant = parseInstant(text.trim())
  if (instant !== null) {
    return { startsAt: new Date(instant).toISOString(), precision: "exact" }
  }
  const [day = "", clock = "All Day", ...rest] = text.trim().split(/[T ]+/)
  const date = readDate(day, order)
  return date === null || rest.length > 0
    ? { problem: `the moment "${text}" cannot be read` }
    : readLocalMoment(date, clock, zone)
}
