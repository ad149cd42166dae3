import type { Problem } from "../problems/problem"
import { checkWith } from "../problems/check-with"
import { eventSchema, type TradingEvent } from "./event-schema"

/** What `parseEvent` answers. */
export type ParsedEvent =
  { ok: true; event: TradingEvent } | { ok: false; problems: Problem[] }

/** Checks one event: its type, its fields, decimal strings instead of floats, an instant with an offset. */
export const parseEvent = (value: unknown): ParsedEvent => {
  const checked = checkWith(eventSchema, value)
  return checked.ok ? { ok: true, event: checked.value } : checked
}
