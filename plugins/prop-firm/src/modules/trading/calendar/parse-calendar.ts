import type { CalendarFormat } from "../../../types/calendar-formats"
import { calendarRefused } from "./calendar-refused"
import type { ParsedCalendar } from "./calendar-row"
import { checkClock } from "./check-clock"
import { checkZone } from "./check-zone"
import { parseForexFactoryJson } from "./formats/forexfactory-json"
import { parseForexFactoryXml } from "./formats/forexfactory-xml"
import { parseFxStreetCsv } from "./formats/fxstreet-csv"
import { parseHistoryCsv } from "./formats/history-csv"
import { parseMt5Csv } from "./formats/mt5-csv"
import type { StatedZone } from "./read-moment"

const PARSERS: Record<
  CalendarFormat,
  (text: string, zone: StatedZone) => ParsedCalendar
> = {
  forexfactory_json: parseForexFactoryJson,
  forexfactory_xml: parseForexFactoryXml,
  history_csv: parseHistoryCsv,
  mt5_csv: parseMt5Csv,
  fxstreet_csv: parseFxStreetCsv,
}

/** Feeds that hold their whole week: an event they no longer have was taken back. */
export const isSnapshot = (format: CalendarFormat): boolean =>
  format === "forexfactory_json" || format === "forexfactory_xml"

/**
 * Reads a calendar file. Rows that cannot be read are named and left out; the
 * whole is refused where no row, or less than half of them, can be read.
 *
 * @param timeZone IANA name or fixed offset of the file's times, null where each
 * carries its own
 * @throws MedusaError `invalid_data`
 */
export function parseCalendar(
  format: CalendarFormat,
  text: string,
  timeZone: StatedZone
): ParsedCalendar & { warnings: string[] } {
  const parsed = PARSERS[format](text, checkZone(timeZone))
  const { rows, problems } = parsed
  if (rows.length === 0 || problems.length > rows.length) {
    const [first] = problems
    throw calendarRefused(
      "content",
      first
        ? `${problems.length} of ${problems.length + rows.length} rows cannot be read; line ${first.line}: ${first.message}`
        : "has no events"
    )
  }
  return { ...parsed, warnings: checkClock(rows) }
}
