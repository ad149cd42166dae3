import type { CalendarRow } from "./calendar-row"
import { changesOf, type Changes, type StoredEvent } from "./stored-event"

/** What an import does with the events that are known. */
export type ImportPlan = {
  fresh: CalendarRow[]
  changed: Change[]
  moved: Change[]
  unchanged: StoredEvent[]
  /** Known events of the file's time that a complete feed no longer has. */
  withdrawn: StoredEvent[]
}

export type Change = {
  event: StoredEvent
  row: CalendarRow
  changes: Changes
}

const dayOf = (at: string) => at.slice(0, 10)
const nameOf = ({ currency, title }: { currency: string; title: string }) =>
  `${currency}\n${title}`

/** How two descriptions of one event find each other, the strictest first. */
const MATCHES: ((one: CalendarRow | StoredEvent) => string | null)[] = [
  (one) => (one.sourceId === null ? null : `id\n${one.sourceId}`),
  (one) => `${nameOf(one)}\n${one.startsAt}`,
  (one) => `${nameOf(one)}\n${dayOf(one.startsAt)}`,
]

/**
 * Finds for each row of a file the event it speaks of: by the source's own id,
 * else by currency, title and day (UTC), several of one day in order of time. In
 * a complete feed an event that is missing and one of the same name that is new
 * are one event that moved to another day; what is left over was withdrawn.
 *
 * @param known the source's events around the file's time, in order of time
 */
export function planImport(
  known: StoredEvent[],
  rows: CalendarRow[],
  isSnapshot: boolean
): ImportPlan {
  const matches = isSnapshot ? [...MATCHES, nameOf] : MATCHES
  const pairs: [StoredEvent, CalendarRow][] = []
  let events = known
  let left = [...rows].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  for (const keyOf of matches) {
    const result = pairUp(events, left, keyOf)
    pairs.push(...result.pairs)
    events = result.events
    left = result.rows
  }
  const plan: ImportPlan = {
    fresh: left,
    changed: [],
    moved: [],
    unchanged: [],
    withdrawn: isSnapshot ? missingOf(events, rows) : [],
  }
  for (const [event, row] of pairs) {
    const changes = changesOf(event, row)
    if (Object.keys(changes).length === 0) {
      plan.unchanged.push(event)
    } else {
      const isMoved = changes.starts_at || changes.time_precision
      plan[isMoved ? "moved" : "changed"].push({ event, row, changes })
    }
  }
  return plan
}

function pairUp(
  events: StoredEvent[],
  rows: CalendarRow[],
  keyOf: (one: CalendarRow | StoredEvent) => string | null
) {
  const waiting = new Map<string, StoredEvent[]>()
  for (const event of events) {
    const key = keyOf(event)
    if (key !== null) {
      waiting.set(key, [...(waiting.get(key) ?? []), event])
    }
  }
  const pairs: [StoredEvent, CalendarRow][] = []
  const unpaired: CalendarRow[] = []
  const taken = new Set<string>()
  for (const row of rows) {
    const event = waiting.get(keyOf(row) ?? "")?.shift()
    if (
      event &&
      !(event.sourceId && row.sourceId && event.sourceId !== row.sourceId)
    ) {
      taken.add(event.id)
      pairs.push([event, row])
    } else {
      unpaired.push(row)
    }
  }
  return {
    pairs,
    rows: unpaired,
    events: events.filter(({ id }) => !taken.has(id)),
  }
}

/** Only what lies inside the file's own time can be missing from it. */
function missingOf(events: StoredEvent[], rows: CalendarRow[]): StoredEvent[] {
  const times = rows.map(({ startsAt }) => startsAt).sort()
  const first = times[0] ?? ""
  const last = times.at(-1) ?? ""
  return events.filter(
    ({ startsAt, withdrawn }) =>
      !withdrawn && startsAt >= first && startsAt <= last
  )
}
