import { parse } from "csv-parse/sync"
import { calendarRefused } from "./calendar-refused"

/** One record with its cells by normalised header, and the line it begins on. */
export type CsvRecord = { line: number; cells: ReadonlyMap<string, string> }

/** "Time (ET)" and "time" are one column, as are "Event_UID" and "event uid". */
const headerName = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s*\(.*\)$/, "")
    .replace(/[\s_-]+/g, "_")

const DELIMITERS = [",", ";", "\t"]

function delimiterOf(text: string): string {
  const [head = ""] = text.split("\n", 1)
  const count = (one: string) => head.split(one).length
  return DELIMITERS.reduce((best, one) =>
    count(one) > count(best) ? one : best
  )
}

/**
 * Reads a CSV file with a header line; comma, semicolon or tab.
 *
 * @throws MedusaError `invalid_data` where the file is no CSV
 */
export function readCsv(text: string): {
  header: string[]
  records: CsvRecord[]
} {
  const [first, ...rest] = readLines(text)
  const header = (first?.cells ?? []).map(headerName)
  const records = rest.map(({ line, cells }) => ({
    line,
    cells: new Map(header.map((name, index) => [name, cells[index] ?? ""])),
  }))
  return { header, records }
}

type Line = { line: number; cells: string[] }

function readLines(text: string): Line[] {
  const found: Line[] = []
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      on_record: (cells: string[], { lines }) => {
        found.push({ line: lines, cells })
        return null
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw calendarRefused("content", `cannot be read as CSV: ${why}`)
  }
  return found
}
