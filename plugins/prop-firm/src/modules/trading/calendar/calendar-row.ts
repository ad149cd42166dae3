/** How well the moment of an event is known; only exact ones can trigger a rule. */
export type TimePrecision = "exact" | "day" | "tentative"

/** 0 unknown or none, 1 low, 2 medium, 3 high. */
export type Impact = 0 | 1 | 2 | 3

/** One event as its source tells it, the same for every format. */
export type CalendarRow = {
  /** Where it stands in the file, from 1. */
  line: number
  /** The source's own id of this occurrence, where it has one. */
  sourceId: string | null
  title: string
  category: string | null
  /** ISO code; "ALL" where the source names no single currency. */
  currency: string
  country: string | null
  /** ISO 8601 in UTC; the start of the local day unless the precision is exact. */
  startsAt: string
  endsAt: string | null
  precision: TimePrecision
  impact: Impact
  isHoliday: boolean
  forecast: string | null
  previous: string | null
  actual: string | null
  revised: string | null
}

/** A row that was not taken, or was taken with a reservation. */
export type RowRemark = { line: number; message: string }

export type ParsedCalendar = {
  rows: CalendarRow[]
  /** Rows that were left out. */
  problems: RowRemark[]
  /** Rows that were taken although something about them is doubtful. */
  remarks: RowRemark[]
  /** Rows that say what an earlier row of the file said. */
  duplicates: number
}
