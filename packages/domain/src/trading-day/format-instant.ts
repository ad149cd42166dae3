import { Temporal } from "temporal-polyfill"

/** An instant with the offset of a zone: `2025-02-04T00:00:00+01:00`. */
export const formatInstant = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: "never" })
