import { itemsOf } from "../persistent/append-log"
import { copyState } from "./copy-state"
import type { AppliedEvent, Checkpoint, State } from "./state"

/** The newest checkpoint where a rule was found broken (the one so many events back, where said), with every event since. */
const checkpointOf = (
  state: State,
  rule: string,
  back: number | undefined
): { checkpoint: Checkpoint; events: AppliedEvent[] } | null => {
  const events: AppliedEvent[] = []
  let { checkpoint } = state
  while (checkpoint) {
    events.unshift(...itemsOf(checkpoint.events))
    if (
      (back === undefined || back === events.length) &&
      checkpoint.found.some((one) => one.rule === rule)
    ) {
      return { checkpoint, events }
    }
    checkpoint = checkpoint.before.checkpoint
  }
  return null
}

/** What a reversal starts again from: the state before the breach with that breach forgiven, and the events since. */
export interface Restart {
  state: State
  events: AppliedEvent[]
}

/**
 * The restart of a reversal; null where no breach of the rule stands. A reversal that is applied again, because an older
 * breach is undone, names how many events `back` the breach lay that it undid, and undoes no other.
 */
export const restartOf = (
  state: State,
  ruleIds: readonly string[],
  rule: string,
  back?: number
): Restart | null => {
  const found = checkpointOf(state, rule, back)
  if (!found) return null
  const { before } = found.checkpoint
  const restored = copyState(before)
  restored.rules = before.rules.map((one) => ({ ...one }))
  restored.events = state.events
  restored.ids = state.ids
  restored.history = state.history
  const pardoned = found.checkpoint.found.find((one) => one.rule === rule)
  const kept = restored.rules[ruleIds.indexOf(rule)]
  if (kept && pardoned) kept.pardon = pardoned.measured
  const offences = found.checkpoint.found.flatMap((one) =>
    one.rule === rule && one.offence !== undefined ? [one.offence] : []
  )
  if (kept && offences.length > 0) {
    kept.excused = [...(kept.excused ?? []), ...offences]
  } else if (pardoned?.measured === null) restored.passRefused = true
  return { state: restored, events: found.events }
}
