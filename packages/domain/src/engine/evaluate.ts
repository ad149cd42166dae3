import type { TradingEvent } from "../events/event-schema"
import type { Terms } from "../terms/terms-schema"
import { compile, type CompileOptions } from "./compile"
import type { Decision } from "./decision"
import { start } from "./start"
import { step } from "./step"

/** All decisions for a list of events, in the order of arrival. */
export const evaluate = (
  terms: Terms,
  events: Iterable<TradingEvent>,
  options: Pick<CompileOptions, "engine"> = {}
): Decision[] => {
  const program = compile(terms, { lateWindow: Infinity, ...options })
  let state = start(program)
  const decisions: Decision[] = []
  for (const event of events) {
    const next = step(program, state, event)
    state = next.state
    decisions.push(next.decision)
  }
  return decisions
}
