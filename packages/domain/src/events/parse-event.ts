import type { Problem } from "../problems/problem"
import { problemsOf } from "../problems/problems-of"
import { eventSchema, type TradingEvent } from "./event-schema"

/** What `parseEvent` answers. */
export type ParsedEvent =
  { ok: true; event: TradingEvent } | { ok: false; problems: Problem[] }

/** Checks one event: its type, its fields, decimal strings instead of floats, an instant with an offset. */
export const parseEvent = (value: unknown): ParsedEvent => {
  const result = eventSchema.safeParse(value, { reportInput: true })
  if (!result.success) return { ok: false, problems: problemsOf(result.error) }
  return { ok: true, event: result.data }
}
