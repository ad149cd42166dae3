import type { Offence } from "./conduct"
import type { Breach, OpenQuestion } from "./decision"
import type { Program } from "./program"
import type { AppliedEvent, Found, Outcome, State } from "./state"

/** One event being applied: the draft that changes, and what is found on the way. */
export interface Run {
  program: Program
  draft: State
  /** The state that the draft was copied from. */
  base: State
  event: AppliedEvent
  at: number
  breaches: { index: number; breach: Breach }[]
  questions: OpenQuestion[]
  /** Rules whose finding a reversal may undo, with the level it was found at. */
  found: Found[]
  /** What passing time has brought, not reported yet. */
  passed: { index: number; offence: Offence; lockUntil: number | null }[]
  /** The event is older than the last one. */
  late: boolean
  /** The outcome before this event. */
  before: Outcome
}
