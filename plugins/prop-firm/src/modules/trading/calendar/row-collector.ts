import { unkeepablePath } from "../../../lib/ingestion/unkeepable-text"
import { calendarRefused } from "./calendar-refused"
import type { CalendarRow, ParsedCalendar, RowRemark } from "./calendar-row"
import { readCurrency } from "./read-currency"
import { readImpact } from "./read-impact"
import type { Moment } from "./read-moment"

const MOST_ROWS = 50_000
const LONGEST_TITLE = 300
const LONGEST_FIGURE = 100

/** The texts of one row as its format has them; the collector checks them. */
export type RawRow = {
  line: number
  title: string
  currency: string
  impact: string
  moment: Moment
  isHoliday?: boolean
  sourceId?: string
  category?: string
  country?: string
  forecast?: string
  previous?: string
  actual?: string
  revised?: string
}

const orNull = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? ""
  return trimmed === "" || trimmed === "-"
    ? null
    : trimmed.slice(0, LONGEST_FIGURE)
}

/** Gathers the rows of one file: good ones, bad ones with their reason, repeated ones. */
export class RowCollector {
  private readonly rows: CalendarRow[] = []
  private readonly problems: RowRemark[] = []
  private readonly remarks: RowRemark[] = []
  private readonly known = new Set<string>()
  private duplicates = 0

  /** @throws MedusaError `invalid_data` for more than 50,000 rows */
  add(raw: RawRow): void {
    if (this.rows.length + this.problems.length >= MOST_ROWS) {
      throw calendarRefused("content", `has more than ${MOST_ROWS} rows`)
    }
    const row = rowOf(raw)
    if (typeof row === "string") {
      this.refuse(raw.line, row)
      return
    }
    const key = [row.sourceId, row.currency, row.title, row.startsAt].join("\n")
    if (this.known.has(key)) {
      this.duplicates += 1
      return
    }
    this.known.add(key)
    this.rows.push(row)
    if ("remark" in raw.moment && raw.moment.remark) {
      this.remarks.push({ line: row.line, message: raw.moment.remark })
    }
  }

  refuse(line: number, message: string): void {
    this.problems.push({ line, message })
  }

  get collected(): ParsedCalendar {
    const { rows, problems, remarks, duplicates } = this
    return { rows, problems, remarks, duplicates }
  }
}

/** The row, or what is wrong with it. */
function rowOf(raw: RawRow): CalendarRow | string {
  const title = raw.title.trim().replace(/\s+/g, " ")
  const currency = readCurrency(raw.currency)
  const impact = readImpact(raw.impact)
  if (title === "" || title.length > LONGEST_TITLE) {
    return `the title must have 1 to ${LONGEST_TITLE} characters`
  }
  if (currency === null) {
    return `the currency "${raw.currency}" is unknown`
  }
  if (impact === null) {
    return `the impact "${raw.impact}" is unknown`
  }
  if ("problem" in raw.moment) {
    return raw.moment.problem
  }
  const row: CalendarRow = {
    line: raw.line,
    sourceId: orNull(raw.sourceId),
    title,
    category: orNull(raw.category),
    currency,
    country: orNull(raw.country),
    startsAt: raw.moment.startsAt,
    endsAt: null,
    precision: raw.moment.precision,
    impact,
    isHoliday: raw.isHoliday ?? raw.impact.trim().toLowerCase() === "holiday",
    forecast: orNull(raw.forecast),
    previous: orNull(raw.previous),
    actual: orNull(raw.actual),
    revised: orNull(raw.revised),
  }
  const unkeepable = unkeepablePath(row)
  return unkeepable === null
    ? row
    : `${unkeepable} has a character that cannot be kept`
}
