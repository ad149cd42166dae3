import type { Decision, TradingEvent } from "@highwater/domain"
import type { OutboxEntry } from "../../../lib/enqueue-outbox"
import type { RowWriter } from "../encoding/row-writer"
import type {
  AccountIdentity,
  EvaluatedAccount,
} from "../engine/evaluated-account"
import type { KeptAnswer } from "./kept-answer"
import type { OwnFeedEvent } from "../quality/feed-doubt"

/** An event in its place in the journal, with the account after it. */
export type JournalEntry = {
  account: EvaluatedAccount
  /** Number of the journal row within the account's partition. */
  seq: number
  /** Number of the event in the account's own history. */
  number: number
  wireSeq: number | null
  event: TradingEvent
}

/** A decision worth a row, with the breaches it found. */
export type KeptDecision = {
  id: string
  row: JournalEntry
  decision: Decision
  breaches: KeptBreach[]
}

/** A decision that only opens a day: all of it follows from the account after it. */
export type Opened = {
  index: number
  /** The journal row it is in. */
  seq: number
  identity: AccountIdentity
  /** The account after it, packed where it waits to be written. */
  account: EvaluatedAccount | string
}

export type KeptBreach = {
  id: string
  rule: string
  kind: string
  effect: string
  at: string
  measured: string | null
  limit: string | null
  trade: string | null
  explanation: string
  evidence: Record<string, unknown>
}

export type Candle = {
  challenge_account_id: string
  bucket_at: string
  equity_min: string
  equity_max: string
  equity_last: string
  balance: string
  daily_floor: string | null
  overall_floor: string | null
  /** Only late events so far: they widen the minute, never end it. */
  late: boolean
}

/** What happened to one trade, in order. */
export type TradeChange = {
  challengeAccountId: string
  event: Extract<
    TradingEvent,
    { type: "trade_opened" | "trade_modified" | "trade_closed" | "positions" }
  >
}

export type Reversal = {
  challengeAccountId: string
  /** Null where all hard breaches are undone. */
  rule: string | null
  /** Number of the reversal in the account's own history. */
  number: number
  /** Who decided it, where that is known. */
  by: string | null
}

/** A word of our own on an account's data, and the account before it. */
export type DoubtNoted = { account: EvaluatedAccount; event: OwnFeedEvent }

/** Newest event's own time and newest virtual clock of a connection. */
export type ConnectionTimes = {
  eventAt: string | null
  clockAt: string | null
}

/** What evaluation has found beside the states: written with the commit. */
export type Facts = {
  kept: KeptDecision[]
  /** Days that opened, and nothing else: they may be written behind the commit. */
  opened: Opened[]
  trades: TradeChange[]
  doubts: DoubtNoted[]
  /** Breaches a person has undone. */
  reversals: Reversal[]
  outbox: OutboxEntry[]
  candles: Map<string, Candle>
  connections: Map<string, ConnectionTimes>
  /** Answers of requests with a key, by source and key. */
  answers: Map<string, KeptAnswer>
  /** Accounts whose rows must say this as soon as it is true. */
  telling: Set<number>
  /** Accounts that the general form has changed. */
  general: Set<number>
  /** Events that came after one of a later time. */
  late: number
}

/** The head a partition is presumed to stand at, and the row that follows it. */
export type PartRow = { from: number; row: RowWriter }

/** Everything one commit writes. */
export type Group = Facts & { parts: Map<number, PartRow> }
