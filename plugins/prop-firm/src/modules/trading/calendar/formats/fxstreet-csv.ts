import type { StatedZone } from "../read-moment"
import { RowCollector } from "../row-collector"
import { Table } from "./table"

/** FXStreet exports: MM/DD/YYYY, and an id per occurrence. */
export function parseFxStreetCsv(text: string, zone: StatedZone) {
  const table = new Table(text, "month_first", zone)
  const collector = new RowCollector()
  for (const record of table.records) {
    collector.add({
      ...table.common(record),
      sourceId: record.cells.get("id"),
    })
  }
  return collector.collected
}
