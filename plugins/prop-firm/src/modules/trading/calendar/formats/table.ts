import { calendarRefused } from "../calendar-refused"
import { readCsv, type CsvRecord } from "../read-csv"
import { readDate, readMonthDay, type DateOrder } from "../read-date"
import {
  readLocalMoment,
  readMoment,
  type Moment,
  type StatedZone,
} from "../read-moment"

/** Column names by what they hold; the first one found counts. */
const COLUMNS = {
  moment: ["datetime", "start", "start_utc", "date_time"],
  date: ["date"],
  year: ["year"],
  day: ["day"],
  time: ["time"],
  currency: [
    "currency",
    "cur",
    "countrycurrency",
    "country_currency",
    "country",
  ],
  country: ["country", "country_code"],
  impact: ["impact", "importance", "volatility"],
  title: ["event", "title", "text", "name", "event_name"],
  category: ["category", "sector"],
  forecast: ["forecast", "consensus"],
  previous: ["previous", "prev"],
  actual: ["actual"],
  revised: ["revised", "revised_prev"],
} as const

type Column = keyof typeof COLUMNS

const columnsOf = (header: string[]): Map<Column, string> => {
  const found = new Map<Column, string>()
  for (const [column, names] of Object.entries(COLUMNS)) {
    const name = names.find((one) => header.includes(one))
    if (name) {
      found.set(column as Column, name)
    }
  }
  return found
}

/** A CSV file whose columns are found by their names. */
export class Table {
  readonly records: CsvRecord[]
  private readonly columns: Map<Column, string>

  /** @throws MedusaError `invalid_data` naming the columns that are missing */
  constructor(
    text: string,
    private readonly order: DateOrder,
    private readonly zone: StatedZone
  ) {
    const { header, records } = readCsv(text)
    this.records = records
    this.columns = columnsOf(header)
    const missing: string[] = (["title", "currency"] as const).filter(
      (one) => !this.columns.has(one)
    )
    if (!this.hasMoment) {
      missing.push("date and time")
    }
    if (missing.length > 0) {
      throw calendarRefused(
        "content",
        `has no column for ${missing.join(", ")}; its columns are ${header.slice(0, 30).join(", ")}`
      )
    }
  }

  /** What every layout of a table has in common. */
  common(record: CsvRecord) {
    const cell = (column: Column) => this.cell(record, column)
    return {
      line: record.line,
      title: cell("title"),
      currency: cell("currency"),
      country: cell("country"),
      category: cell("category"),
      impact: cell("impact"),
      moment: this.momentOf(record),
      forecast: cell("forecast"),
      previous: cell("previous"),
      actual: cell("actual"),
      revised: cell("revised"),
    }
  }

  private get hasMoment(): boolean {
    const hasDay = this.columns.has("year") && this.columns.has("day")
    return (
      this.columns.has("moment") ||
      this.columns.has("date") ||
      (this.columns.has("time") && (hasDay || !this.columns.has("year")))
    )
  }

  private cell({ cells }: CsvRecord, column: Column): string {
    const name = this.columns.get(column)
    return name === undefined ? "" : (cells.get(name) ?? "").trim()
  }

  /** One column with both, or date and time apart, or year, "Jan 2" and time. */
  private momentOf(record: CsvRecord): Moment {
    const { columns, order, zone } = this
    const time = this.cell(record, "time")
    const whole = (["moment", "date"] as const).find((one) => columns.has(one))
    if (whole === "moment" || (whole === "date" && !columns.has("time"))) {
      return readMoment(this.cell(record, whole), order, zone)
    }
    if (whole === undefined && !columns.has("year")) {
      return readMoment(time, order, zone)
    }
    const text = this.cell(record, whole ?? "day")
    const date = whole
      ? readDate(text, order)
      : readMonthDay(this.cell(record, "year"), text)
    return date === null
      ? { problem: `the date "${text}" cannot be read` }
      : readLocalMoment(date, time, zone)
  }
}
