import { Temporal } from "temporal-polyfill"

/** What calendar and clock of a zone show at an instant. */
export interface LocalTime {
  date: string
  /** Milliseconds on the clock since 00:00, whatever the day's length. */
  ms: number
}

/** The local date and wall-clock time of an instant. */
export const localTime = (at: number, timeZone: string): LocalTime => {
  const local =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  const { hour, minute, second, millisecond } = local
  return {
    date: local.toPlainDate().toString(),
    ms: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond,
  }
}

/** A clock time such as "17:00" as milliseconds since 00:00. */
export const clockMs = (time: string): number =>
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000
