import { calmAfter } from "../calm/calm-after"
import { stepCalmly } from "../calm/step-calmly"
import type { TradingEvent } from "../events/event-schema"
import { InvalidInputError } from "../problems/invalid-input-error"
import { hasId, withId } from "../persistent/seen-ids"
import { advance, newRun } from "./advance"
import type { Breach, Decision, DecisionStatus } from "./decision"
import { breachesOf, decide, statusOf } from "./decide"
import { remember } from "./history"
import type { Program } from "./program"
import { refusal } from "./refusal"
import { replayDiffers } from "./replay-differs"
import type { Run } from "./run"
import type { State } from "./state"

const NO_BREACHES: readonly Breach[] = []

/** What `step` answers. Whoever needs no more than status and breaches does not pay for the reports of a decision. */
export interface Step {
  readonly state: State
  readonly status: DecisionStatus
  /** What this event newly broke. */
  readonly breaches: readonly Breach[]
  /** The whole answer, written when it is first asked for. */
  readonly decision: Decision
}

/** The step of an equity update that touched no rule. */
class CalmStep implements Step {
  readonly breaches = NO_BREACHES
  readonly #program: Program
  readonly #event: TradingEvent

  constructor(
    readonly state: State,
    program: Program,
    event: TradingEvent
  ) {
    this.#program = program
    this.#event = event
  }

  get status(): DecisionStatus {
    return statusOf(this.state)
  }

  get decision(): Decision {
    return decide(newRun(this.#program, this.state, this.#event))
  }
}

class LazyStep implements Step {
  #decision: Decision | null = null
  #decide: (() => Decision) | null

  constructor(
    readonly state: State,
    readonly status: DecisionStatus,
    readonly breaches: readonly Breach[],
    decide: () => Decision
  ) {
    this.#decide = decide
  }

  get decision(): Decision {
    this.#decision ??= this.#decide?.() ?? null
    if (!this.#decision) throw new Error("a step without a decision")
    this.#decide = null
    return this.#decision
  }
}

const unchanged = (
  program: Program,
  state: State,
  event: TradingEvent,
  why: Partial<Decision>
): Step => {
  const next = { ...state, events: state.events + 1 }
  return new LazyStep(next, statusOf(next), [], () => ({
    ...decide(newRun(program, next, event)),
    ...why,
  }))
}

const decided = (program: Program, before: State, run: Run): Decision => {
  const decision = decide(run)
  if (run.late) decision.replayDiffers = replayDiffers(program, before, run)
  return decision
}

const otherEngine = ({ engine }: Program, state: State): never => {
  const message = `is of engine ${state.engine}; the program is compiled for engine ${engine}`
  throw new InvalidInputError([{ path: "state", message }])
}

/** The step of an equity update that touches no rule, or null. */
const calmStep = (
  program: Program,
  state: State,
  event: TradingEvent
): Step | null => {
  const { calm } = state
  if (calm === null || event.type !== "equity") return null
  if (event.id !== undefined) return null
  const next = stepCalmly(program, calm, state, event)
  if (!next) return null
  if (next.history) remember(next, event, program)
  return new CalmStep(next, program, event)
}

/**
 * Applies one event to a state. Pure and deterministic: the state given is left alone, the same inputs give the same
 * answer. An event that contradicts what is known (a close without an opening, more lots than open) is refused in the
 * decision and changes nothing but the count of events; so is a second event with the same id.
 * @throws InvalidInputError where the state is pinned to another version of the engine than the program's
 */
export const step = (
  program: Program,
  state: State,
  event: TradingEvent
): Step => {
  if (state.engine !== program.engine) return otherEngine(program, state)
  const calm = calmStep(program, state, event)
  if (calm) return calm
  if (event.id !== undefined && hasId(state.ids, event.id)) {
    return unchanged(program, state, event, { duplicate: true })
  }
  const refused = refusal(program, state, event)
  if (refused.length > 0)
    return unchanged(program, state, event, { refused: [...refused] })
  const run = advance(program, state, event)
  run.draft.events = state.events + 1
  if (event.id !== undefined) run.draft.ids = withId(state.ids, event.id)
  remember(run.draft, event, program)
  run.draft.calm = calmAfter(program, state, event, run.draft)
  return new LazyStep(run.draft, statusOf(run.draft), breachesOf(run), () =>
    decided(program, state, run)
  )
}
