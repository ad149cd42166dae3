import type { TradingEvent } from "@highwater/domain"
import type { Cursor } from "./cursor"
import type { FeedLimits } from "../quality/feed-limits"
import type { UpdateColumns } from "./update-columns"

/** One thing that is wrong with one item of a batch. */
export type ItemProblem = {
  index: number
  login: string | null
  seq: number | null
  path: string
  message: string
}

/** Why a whole batch was refused; nothing of it was written. */
export class BatchRefused extends Error {
  constructor(readonly problems: ItemProblem[]) {
    super(problems[0]?.message ?? "The batch was refused.")
  }
}

/** The queue is full: the sender should come again a little later. */
export class QueueFull extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super("Too many events are waiting to be evaluated.")
  }
}

/** An event of one batch, as the sender numbered it. */
export type WireItem = {
  index: number
  login: string
  seq: number
  event: TradingEvent
}

/** Who decided an event of our own, and why. */
export type OwnNote = {
  actor_type?: string
  actor_id?: string | null
  reason?: string
}

/** Accounts, all of partitions with one owner, that time may act on: those for which it does not are passed over. */
export type DueSubmission = {
  kind: "due"
  accounts: string[]
  /** Resets and deadlines up to here are evaluated, each at its own instant. */
  before: string
}

/** A batch a platform sent. */
export type FromPlatform = Extract<Submission, { kind: "wire" | "columns" }>

export const isFromPlatform = (
  submission: Submission
): submission is FromPlatform =>
  submission.kind === "wire" || submission.kind === "columns"

/** A batch a platform sent, or events Highwater makes itself for one account. */
export type Submission =
  | {
      kind: "wire"
      connectionId: string
      items: WireItem[]
      /** What of it is doubted; nothing where it does not say. */
      feed?: FeedLimits
      /** Newest time of a virtual clock, kept with the batch. */
      clockAt: string | null
      /** The sender's key of the request: its answer is kept with the commit. */
      request?: { key: string; digest: string }
    }
  | {
      kind: "columns"
      connectionId: string
      columns: UpdateColumns
      feed?: FeedLimits
      clockAt: string | null
      request?: { key: string; digest: string }
    }
  | {
      kind: "own"
      challengeAccountId: string
      events: TradingEvent[]
      /** Handed on with the effects, e.g. who decided and why. */
      note?: OwnNote
    }
  | DueSubmission

/** A decision that changed the status or broke something. */
export type NewDecision = {
  challenge_account_id: string
  login: string
  seq: number | null
  status: string
  breaches: { id: string; rule: string; effect: string; explanation: string }[]
}

export type SubmissionResult = {
  accepted: number
  duplicates: number
  decisions: NewDecision[]
  /** Last sequence number known per login. */
  cursor: Cursor
}

/**
 * What is kept of an answer with a request key. The cursor is left to the body,
 * which the key belongs to: only numbers beyond the body's are kept.
 */
export type KeptResult = Omit<SubmissionResult, "cursor"> & {
  ahead: Record<string, number>
}
