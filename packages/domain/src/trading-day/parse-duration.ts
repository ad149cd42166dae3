import { Temporal } from "temporal-polyfill"

const PATTERN =
  /^P(?!$)(\d{1,5}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,5}D)?(T(?=\d)(\d{1,7}H)?(\d{1,8}M)?(\d{1,9}S)?)?$/

/** An ISO 8601 duration, or `null`. */
export const parseDuration = (text: string): Temporal.Duration | null =>
  PATTERN.test(text) ? Temporal.Duration.from(text) : null

/** A duration of weeks, days and clock time in milliseconds (a day is 24 h); `null` for months and years. */
export const parseDurationMs = (text: string): number | null => {
  const duration = parseDuration(text)
  if (!duration || duration.years !== 0 || duration.months !== 0) return null
  return (
    ((duration.weeks * 7 + duration.days) * 24 + duration.hours) * 3_600_000 +
    duration.minutes * 60_000 +
    duration.seconds * 1000
  )
}
