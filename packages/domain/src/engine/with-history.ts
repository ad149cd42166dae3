import type { TradingEvent } from "../events/event-schema"
import { logOf } from "../persistent/append-log"
import type { Program } from "./program"
import { start } from "./start"
import type { State } from "./state"

/**
 * A state that remembers all its events, as they came, so that a late one can be compared with them; events that were
 * refused or repeated (by id) are none of them. For programs that remember nothing themselves: take it away again with
 * `withoutHistory` after the step.
 */
export const withHistory = (
  program: Program,
  state: State,
  events: readonly TradingEvent[]
): State => ({
  ...state,
  history: { base: start(program), middle: null, events: logOf(events) },
})
