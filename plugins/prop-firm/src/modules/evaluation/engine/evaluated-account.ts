import type {
  CompactPlan,
  Decision,
  OpenQuestion,
  Program,
  State,
  StatePacker,
  Terms,
} from "@highwater/domain"
import type { FeedDoubt } from "../quality/feed-doubt"

/** Quality of the data an account is judged on; "none" before the first event. */
export type DataQuality = "none" | "good" | "stale" | "gap" | "suspect"

/** Terms made ready to evaluate with, shared by all accounts that have them. */
export type CompiledTerms = {
  hash: string
  terms: Terms
  program: Program
  /** The compact form for plain updates, where the terms have one. */
  plan: CompactPlan | null
  /** Writes states of these terms in few bytes. */
  packer: StatePacker
  /** Kind of the rule behind each follower of the plan. */
  followers: readonly string[]
  /** The initial balance in the plan's units, to tell large moves from small ones. */
  size: number
  /** Kind of each rule by its id. */
  kinds: ReadonlyMap<string, string>
}

/** What never changes about a challenge account under evaluation. */
export type AccountIdentity = {
  readonly id: string
  readonly part: number
  /** Its number within the partition, by which the journal knows it. */
  readonly slot: number
  readonly connectionId: string
  readonly login: string
  readonly currency: string
  readonly compiled: CompiledTerms
}

/**
 * A challenge account in the general form: never changed in place, so that a
 * commit that fails leaves nothing behind.
 */
export type EvaluatedAccount = AccountIdentity & {
  readonly state: State
  readonly decision: Decision | null
  /** Events evaluated so far. */
  readonly number: number
  readonly balance: string
  readonly equity: string
  readonly quality: DataQuality
  /** Why Highwater itself doubts the data. */
  readonly doubt: FeedDoubt | null
  /** What was found and not decided, while the outcome is open. */
  readonly open: readonly OpenQuestion[]
  /** Newest event's own time. */
  readonly eventAt: string | null
}
