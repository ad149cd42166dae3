import type { StatedZone } from "../read-moment"
import { RowCollector } from "../row-collector"
import { Table } from "./table"

/** Columns that hold an id of the occurrence; a plain row number ("id") is none. */
const IDS = ["event_uid", "calendarid", "occurrenceid"]

/** Scraped histories: columns by their names, dates with the year first or as "Jan 2". */
export function parseHistoryCsv(text: string, zone: StatedZone) {
  const table = new Table(text, "year_first", zone)
  const collector = new RowCollector()
  for (const record of table.records) {
    const id = IDS.find((name) => record.cells.get(name))
    collector.add({
      ...table.common(record),
      sourceId: id && record.cells.get(id),
    })
  }
  return collector.collected
}
