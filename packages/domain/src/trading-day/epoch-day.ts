import { DAY_MS } from "./day-ms"

/** A calendar date as days since 1970-01-01. */
export const epochDayOf = (date: string): number =>
  Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)

const MOST_KEPT = 4000
const dates = new Map<number, string>()

/** The calendar date of a number of days since 1970-01-01. */
export const dateOfEpochDay = (day: number): string => {
  let date = dates.get(day)
  if (date === undefined) {
    date = new Date(day * DAY_MS).toISOString().slice(0, 10)
    if (dates.size >= MOST_KEPT) dates.clear()
    dates.set(day, date)
  }
  return date
}
