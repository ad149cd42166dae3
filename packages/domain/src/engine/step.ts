import type { TradingEvent } from "../events/event-schema"
import { hasId, withId } from "../persistent/seen-ids"
import { advance, newRun } from "./advance"
import type { Decision } from "./decision"
import { decide } from "./decide"
import { remember } from "./history"
import type { Program } from "./program"
import { refusal } from "./refusal"
import { replayDiffers } from "./replay-differs"
import type { State } from "./state"

/** What `step` answers. */
export interface Step {
  state: State
  decision: Decision
}

const unchanged = (
  program: Program,
  state: State,
  event: TradingEvent,
  why: Partial<Decision>
): Step => ({
  state,
  decision: { ...decide(newRun(program, state, event)), ...why },
})

/**
 * Applies one event to a state. Pure and deterministic: the state given is left alone, the same inputs give the same
 * answer. An event that contradicts what is known (a close without an opening, more lots than open) is refused in the
 * decision and changes nothing but the count of events; so is a second event with the same id.
 */
export const step = (
  program: Program,
  state: State,
  event: TradingEvent
): Step => {
  if (event.id !== undefined && hasId(state.ids, event.id)) {
    const next = { ...state, events: state.events + 1 }
    return unchanged(program, next, event, { duplicate: true })
  }
  const refused = refusal(program, state, event)
  if (refused.length > 0) {
    const next = { ...state, events: state.events + 1 }
    return unchanged(program, next, event, { refused })
  }
  const run = advance(program, state, event)
  run.draft.events = state.events + 1
  if (event.id !== undefined) run.draft.ids = withId(state.ids, event.id)
  const decision = decide(run)
  if (run.late) decision.replayDiffers = replayDiffers(program, state, run)
  remember(run.draft, event, program)
  return { state: run.draft, decision }
}
