import { dateOfEpochDay, epochDayOf } from "./epoch-day"
import { localTime } from "./local-time"
import { resetInstant } from "./reset-instant"
import type { RuleDay } from "./rule-day"

/** Rule days of one zone and reset time. Boundaries are worked out once and kept. */
export interface DayCalendar {
  readonly timeZone: string
  dayAt(at: number): RuleDay
  dayAfter(day: RuleDay): RuleDay
  /** The calendar date in the zone, which is not the rule day's label. */
  localDate(at: number): string
}

const createCalendar = (timeZone: string, resetAt: string): DayCalendar => {
  const resets = new Map<number, number>()
  const reset = (day: number): number => {
    let at = resets.get(day)
    if (at === undefined) {
      at = resetInstant(dateOfEpochDay(day), resetAt, timeZone)
      resets.set(day, at)
    }
    return at
  }
  const labelShift = Number(resetAt.slice(0, 2)) >= 12 ? 1 : 0
  const localDate = (at: number): string => localTime(at, timeZone).date

  const dayAt = (at: number): RuleDay => {
    let day = epochDayOf(localDate(at)) + 1
    while (reset(day) > at) day -= 1
    let next = day + 1
    // A date that a zone skipped has no length of its own.
    while (reset(next) <= reset(day)) next += 1
    return {
      start: reset(day),
      end: reset(next),
      label: dateOfEpochDay(day + labelShift),
    }
  }
  return {
    timeZone,
    dayAt,
    dayAfter: (day) => dayAt(day.end),
    localDate,
  }
}

const calendars = new Map<string, DayCalendar>()

/** The calendar of a zone and a reset time ("17:00"); the same one for the same question. */
export const dayCalendar = (timeZone: string, resetAt: string): DayCalendar => {
  const key = `${timeZone} ${resetAt}`
  let calendar = calendars.get(key)
  if (!calendar) {
    calendar = createCalendar(timeZone, resetAt)
    calendars.set(key, calendar)
  }
  return calendar
}
