import { isUnshown } from "../compact/is-unshown"
import { writeObjectiveGuards } from "../compact/objective-guards"
import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import type { TradingEvent } from "../events/event-schema"
import type { Calm } from "./calm"
import { calmOf } from "./calm-of"

/** What held before an event, where it changed no rule. */
const unchanged = (calm: Calm, before: State, after: State): Calm | null =>
  after.rules === before.rules && after.day === before.day ? calm : null

/** A closed trade moves no level; it may bring objectives closer. */
const afterClose = (
  calm: Calm,
  program: Program,
  before: State,
  after: State
): Calm | null => {
  const holds =
    after.day === before.day &&
    // Conduct may void a trade, or wait for something now.
    program.watchers.length === 0 &&
    !isUnshown(after) &&
    program.levels.every((index) => after.rules[index] === before.rules[index])
  if (!holds) return null
  const guards = calm.slice()
  writeObjectiveGuards(program, program.minorUnit, after, guards, 0)
  return guards
}

/**
 * What keeps a state calm after an event has changed it. An equity update may have moved anything; an opened or changed trade
 * brings no amount closer that was far; after what is not named here the next equity update finds out.
 */
export const calmAfter = (
  program: Program,
  before: State,
  event: TradingEvent,
  after: State
): Calm | null => {
  if (event.type === "equity") return calmOf(program, after)
  const { calm } = before
  if (calm === null) return null
  switch (event.type) {
    case "trade_opened":
    case "trade_modified":
    case "clock":
    case "payout_quote":
      return unchanged(calm, before, after)
    case "trade_closed":
      return afterClose(calm, program, before, after)
    default:
      return null
  }
}
