import type { TradingEvent } from "../events/event-schema"
import { canonicalJson } from "../json/canonical-json"
import { itemsOf } from "../persistent/append-log"
import { parseInstant } from "../trading-day/parse-instant"
import { advance } from "./advance"
import { statusOf } from "./decide"
import type { Program } from "./program"
import type { Run } from "./run"
import type { State } from "./state"

/** What a decision says, without the numbers that only the order of arrival explains. */
const verdictOf = (program: Program, state: State): string =>
  canonicalJson({
    status: statusOf(state),
    rules: program.rules.map((rule, index) => {
      const kept = state.rules[index]
      if (!kept) return null
      return {
        violations: kept.violations,
        report: rule.report(kept, state, program.currency),
      }
    }),
  })

const inOrder = (
  events: readonly TradingEvent[],
  late: TradingEvent,
  at: number
): TradingEvent[] => {
  const index = events.findIndex((one) => (parseInstant(one.at) ?? 0) > at)
  return index < 0
    ? [...events, late]
    : [...events.slice(0, index), late, ...events.slice(index)]
}

/**
 * Whether a late event in its right place would have led to another decision. Events older than the program's late window
 * cannot be compared: they might.
 */
export const replayDiffers = (
  program: Program,
  before: State,
  run: Run
): boolean => {
  const { history } = before
  if (!history) return true
  const { base } = history
  if (base.lastAt !== null && run.at < base.lastAt) return true
  const events = inOrder(itemsOf(history.events), run.event, run.at)
  let state = base
  for (const event of events) {
    state = advance(program, state, event).draft
  }
  return verdictOf(run.program, state) !== verdictOf(run.program, run.draft)
}
