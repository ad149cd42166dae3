import { isTimeZone } from "@highwater/domain"
import { calendarRefused } from "./calendar-refused"
import type { StatedZone } from "./read-moment"

/**
 * The zone that staff state for a file: an IANA name, a fixed offset, or none.
 *
 * @throws MedusaError `invalid_data`
 */
export function checkZone(zone: StatedZone): StatedZone {
  if (zone === null) {
    return null
  }
  const isOffset = /^[+-](0\d|1[0-4]):[0-5]\d$/.test(zone)
  if (!isOffset && !isTimeZone(zone)) {
    throw calendarRefused(
      "time_zone",
      `"${zone}" is neither a zone such as America/New_York nor an offset such as -05:00`
    )
  }
  return zone
}
