import type { Decision } from "../engine/decision"
import { evaluate } from "../engine/evaluate"
import { parseEvent } from "../events/parse-event"
import type { TradingEvent } from "../events/event-schema"
import type { Terms } from "../terms/terms-schema"

/** A checked event; `at` may be "03 10:00", a day and a time of February 2025 in UTC. */
export const eventOf = (value: Record<string, unknown>): TradingEvent => {
  const short = /^(\d\d) (\d\d:\d\d)$/.exec(String(value["at"]))
  const at = short ? `2025-02-${short[1]}T${short[2]}:00Z` : value["at"]
  const parsed = parseEvent({ ...value, at })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.event
}

/** An equity event; balance is equity where not given. */
export const equity = (
  at: string,
  value: string,
  more: Record<string, unknown> = {}
): TradingEvent =>
  eventOf({ type: "equity", at, balance: value, equity: value, ...more })

/** All decisions for some events. */
export const play = (
  terms: Terms,
  events: readonly (TradingEvent | Record<string, unknown>)[]
): Decision[] =>
  evaluate(
    terms,
    events.map((one) => eventOf({ ...one }))
  )

/** The last decision for some events. */
export const last = (
  terms: Terms,
  events: readonly (TradingEvent | Record<string, unknown>)[]
): Decision => {
  const decision = play(terms, events).at(-1)
  if (!decision) throw new Error("no events")
  return decision
}
