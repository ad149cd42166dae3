import type { CalendarRow } from "./calendar-row"

/** An event as it is kept, as far as an import compares it. */
export type StoredEvent = Omit<CalendarRow, "line"> & {
  id: string
  revision: number
  withdrawn: boolean
}

/** What is different, by column: before and after. */
export type Changes = Record<string, { from: unknown; to: unknown }>

/** Columns an import may change, by the field of a row. */
const COMPARED = {
  starts_at: "startsAt",
  time_precision: "precision",
  title: "title",
  category: "category",
  currency: "currency",
  country: "country",
  impact: "impact",
  is_holiday: "isHoliday",
  forecast: "forecast",
  previous: "previous",
  actual: "actual",
  revised: "revised",
} as const

/** Figures an older file does not have are not taken away by it. */
const KEPT_WHERE_ABSENT = new Set<string>(["actual", "revised"])

/** What a row says differently; an event that had been withdrawn is back. */
export function changesOf(event: StoredEvent, row: CalendarRow): Changes {
  const changes: Changes = {}
  for (const [column, field] of Object.entries(COMPARED)) {
    const from = event[field]
    const to = row[field]
    const isKept = to === null && KEPT_WHERE_ABSENT.has(column)
    if (from !== to && !isKept) {
      changes[column] = { from, to }
    }
  }
  if (event.withdrawn) {
    changes.withdrawn = { from: true, to: false }
  }
  return changes
}
