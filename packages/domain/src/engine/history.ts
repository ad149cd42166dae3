import type { TradingEvent } from "../events/event-schema"
import { appended, emptyLog, itemsOf, logOf } from "../persistent/append-log"
import type { Program } from "./program"
import type { History, State } from "./state"

/** A state as history keeps it: without its own history. */
const remembered = (state: State): State => ({
  ...state,
  history: null,
})

/** History that begins with a state; null where the program keeps none. */
export const freshHistory = (
  state: State,
  { lateWindow }: Program
): History | null =>
  lateWindow > 0
    ? { base: remembered(state), middle: null, events: emptyLog() }
    : null

/** Adds an applied event, and forgets the older half once there are two windows of events. */
export const remember = (
  state: State,
  event: TradingEvent,
  { lateWindow }: Program
): void => {
  const { history } = state
  if (!history) return
  const events = appended(history.events, event)
  if (events.length === lateWindow) {
    state.history = { ...history, events, middle: remembered(state) }
  } else if (events.length === 2 * lateWindow && history.middle) {
    state.history = {
      base: history.middle,
      middle: remembered(state),
      events: logOf(itemsOf(events).slice(lateWindow)),
    }
  } else {
    state.history = { ...history, events }
  }
}
