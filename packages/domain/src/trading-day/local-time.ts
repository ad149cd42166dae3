import { DAY_MS } from "./day-ms"
import { dateOfEpochDay } from "./epoch-day"
import { zoneOffset } from "./zone-offset"

/** What calendar and clock of a zone show at an instant. */
export interface LocalTime {
  date: string
  /** Milliseconds on the clock since 00:00, whatever the day's length. */
  ms: number
}

/** The local date and wall-clock time of an instant. */
export const localTime = (at: number, timeZone: string): LocalTime => {
  const local = at + zoneOffset(at, timeZone)
  const day = Math.floor(local / DAY_MS)
  return { date: dateOfEpochDay(day), ms: local - day * DAY_MS }
}

/** A clock time such as "17:00" as milliseconds since 00:00. */
export const clockMs = (time: string): number =>
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000
