import { Temporal } from "temporal-polyfill"

/** Whether a text names an IANA time zone; bare offsets such as "+02:00" are none. */
export const isTimeZone = (text: string): boolean => {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    return true
  } catch {
    return false
  }
}
