import type { Decision, Program, State, Terms } from "@highwater/domain"

/** Quality of the data an account is judged on; "none" before the first event. */
export type DataQuality = "none" | "good" | "stale" | "gap" | "suspect"

/** Terms made ready to evaluate with, shared by all accounts that have them. */
export type CompiledTerms = {
  hash: string
  terms: Terms
  program: Program
  /** Kind of each rule by its id. */
  kinds: ReadonlyMap<string, string>
}

/**
 * A challenge account as evaluation holds it in memory: never changed in place,
 * so that a commit that fails leaves nothing behind.
 */
export type EvaluatedAccount = {
  readonly id: string
  readonly part: number
  readonly connectionId: string
  readonly login: string
  readonly currency: string
  readonly compiled: CompiledTerms
  readonly state: State
  readonly decision: Decision | null
  /** Events evaluated so far. */
  readonly number: number
  readonly lastWireSeq: number | null
  readonly balance: string
  readonly equity: string
  readonly quality: DataQuality
  /** Newest event's own time. */
  readonly eventAt: string | null
}
