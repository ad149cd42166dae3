import { currentDecision } from "@highwater/domain"
import type {
  Breach,
  Decision,
  DecisionStatus,
  Program,
  State,
} from "@highwater/domain"

const NOTHING_BROKEN: Breach[] = []

/**
 * The decision on an event in order that broke nothing and left nothing open: it
 * follows from the state after it. What rules show is worked out when it is asked
 * for, which takes longer than the evaluation.
 */
export class QuietDecision implements Decision {
  readonly event: number
  readonly day: string
  readonly status: DecisionStatus
  readonly late = false
  readonly replayDiffers = false
  readonly lockedUntil = null
  readonly breaches = NOTHING_BROKEN
  readonly #program: Program
  readonly #state: State
  #whole: Decision | null = null

  /** @param state of an account that is neither locked nor undetermined */
  constructor(
    program: Program,
    state: State,
    readonly at: string
  ) {
    this.#program = program
    this.#state = state
    this.event = state.events
    this.day = state.day?.label ?? ""
    this.status = state.outcome === "open" ? "active" : state.outcome
  }

  get rules(): Decision["rules"] {
    return this.toJSON().rules
  }

  get payout(): Decision["payout"] {
    return this.toJSON().payout
  }

  get scaling(): Decision["scaling"] {
    return this.toJSON().scaling
  }

  /** All of it, as it is written down. */
  toJSON(): Decision {
    this.#whole ??= currentDecision(this.#program, this.#state, this.at)
    return this.#whole
  }
}
