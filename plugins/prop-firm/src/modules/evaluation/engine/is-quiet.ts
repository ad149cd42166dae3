import { parseInstant } from "@highwater/domain"
import type { State, Step, TradingEvent } from "@highwater/domain"

/**
 * Whether the decision on an event is what the state after it says: an update or
 * the clock, in order, that broke nothing and left nothing open.
 */
export function isQuiet(
  before: State,
  event: TradingEvent,
  { state, status, breaches }: Step
): boolean {
  return (
    (event.type === "equity" || event.type === "clock") &&
    event.id === undefined &&
    (before.lastAt === null ||
      (parseInstant(event.at) ?? -Infinity) >= before.lastAt) &&
    breaches.length === 0 &&
    (status === "active" || status === "passed") &&
    state.lockedUntil === null
  )
}
