import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CalendarRow, Impact, TimePrecision } from "./calendar-row"
import type { StoredEvent } from "./stored-event"

/** How far an event may have moved and still be found again. */
const AROUND_MS = 7 * 86_400_000

type Row = {
  id: string
  source_id: string | null
  title: string
  category: string | null
  currency: string
  country: string | null
  starts_at: Date
  ends_at: Date | null
  time_precision: TimePrecision
  impact: Impact
  is_holiday: boolean
  forecast: string | null
  previous: string | null
  actual: string | null
  revised: string | null
  withdrawn_at: Date | null
  revision: number
}

/** A source's events in and around the time of a file, and those it names by id; in order of time. */
export async function readKnownEvents(
  trx: Knex.Transaction,
  source: string,
  rows: CalendarRow[]
): Promise<StoredEvent[]> {
  const times = rows.map(({ startsAt }) => Date.parse(startsAt))
  const first = times.reduce((a, b) => Math.min(a, b), Infinity)
  const last = times.reduce((a, b) => Math.max(a, b), -Infinity)
  const found = await trx("prop_news_event")
    .where({ source })
    .andWhereRaw("(starts_at between ? and ? or source_id = any(?::text[]))", [
      new Date(first - AROUND_MS),
      new Date(last + AROUND_MS),
      rows.flatMap(({ sourceId }) => sourceId ?? []),
    ])
    .orderBy(["starts_at", "id"])
    .select<Row[]>("*")
  return found.map((row) => ({
    id: row.id,
    sourceId: row.source_id,
    title: row.title,
    category: row.category,
    currency: row.currency,
    country: row.country,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at?.toISOString() ?? null,
    precision: row.time_precision,
    impact: row.impact,
    isHoliday: row.is_holiday,
    forecast: row.forecast,
    previous: row.previous,
    actual: row.actual,
    revised: row.revised,
    revision: row.revision,
    withdrawn: row.withdrawn_at !== null,
  }))
}
