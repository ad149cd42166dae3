import { createHash } from "node:crypto"
import { canonicalJson } from "@highwater/domain"
import type { CalendarRow } from "./calendar-row"
import { readFigure } from "./read-figure"

/** A row's values by column, with its figures taken apart and the hash of what the source said. */
export function eventColumns({ line: _, ...row }: CalendarRow) {
  const { forecast, previous, actual, revised } = row
  return {
    source_id: row.sourceId,
    title: row.title,
    category: row.category,
    currency: row.currency,
    country: row.country,
    starts_at: row.startsAt,
    ends_at: row.endsAt,
    time_precision: row.precision,
    impact: row.impact,
    is_holiday: row.isHoliday,
    forecast,
    previous,
    actual,
    revised,
    figures: {
      forecast: readFigure(forecast),
      previous: readFigure(previous),
      actual: readFigure(actual),
      revised: readFigure(revised),
    },
    raw_hash: createHash("sha256").update(canonicalJson(row)).digest("hex"),
  }
}
