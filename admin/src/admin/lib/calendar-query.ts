import type { NewsEventsQuery } from "../hooks/api/news-events"
import type { ListState } from "./list-query"

const DAY_MS = 86_400_000

export const CALENDAR_FILTERS = ["day", "currency", "impact", "state"] as const
export const CALENDAR_DAYS = ["today", "tomorrow", "week", "past"] as const
export const CALENDAR_IMPACTS = ["high", "medium", "low", "none"] as const
export const CALENDAR_STATES = [
  "listed",
  "pinned",
  "excluded",
  "withdrawn",
] as const

type Day = (typeof CALENDAR_DAYS)[number]

/** The request behind the table: newest first, days to come in their order. */
export function calendarQuery(state: ListState, now: Date): NewsEventsQuery {
  const { day, currency, impact, state: wanted } = state.filters
  const chosen = CALENDAR_DAYS.find((one) => day?.includes(one))
  const isAhead = chosen !== undefined && chosen !== "past"
  return {
    q: state.q,
    limit: state.limit,
    offset: state.offset,
    order: state.order ?? (isAhead ? "starts_at" : "-starts_at"),
    ...(chosen ? rangeOf(chosen, now) : {}),
    ...(currency ? { currency } : {}),
    ...(impact
      ? { impact: CALENDAR_IMPACTS.filter((one) => impact.includes(one)) }
      : {}),
    state: CALENDAR_STATES.find((one) => wanted?.includes(one)),
  }
}

/** Days of the reader's own clock. */
function rangeOf(day: Day, now: Date): { from?: string; to?: string } {
  const midnight = new Date(now)
  midnight.setHours(0, 0, 0, 0)
  const at = (days: number) => {
    const moved = new Date(midnight.getTime() + days * DAY_MS + DAY_MS / 2)
    moved.setHours(0, 0, 0, 0)
    return moved.toISOString()
  }
  switch (day) {
    case "today":
      return { from: at(0), to: at(1) }
    case "tomorrow":
      return { from: at(1), to: at(2) }
    case "week":
      return { from: at(0), to: at(7) }
    case "past":
      return { to: at(0) }
  }
}
