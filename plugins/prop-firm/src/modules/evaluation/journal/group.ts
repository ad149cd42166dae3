import type { Decision, TradingEvent } from "@highwater/domain"
import type { OutboxEntry } from "../../../lib/enqueue-outbox"
import type { KeptAnswer } from "../../../lib/keep-answers"
import type { EvaluatedAccount } from "../engine/evaluated-account"

/** One journal row to append. */
export type JournalRow = {
  account: EvaluatedAccount
  seq: bigint
  number: number
  wireSeq: number | null
  event: TradingEvent
}

/** A decision worth a row, with the breaches it found. */
export type KeptDecision = {
  id: string
  row: JournalRow
  decision: Decision
  breaches: KeptBreach[]
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
  rule: string
  /** Who decided it, where that is known. */
  by: string | null
}

/** Everything one commit writes. Built in memory, written in one transaction. */
export type Group = {
  accounts: Map<string, EvaluatedAccount>
  /** Presumed head of each touched part, and the head after the commit. */
  heads: Map<number, { from: bigint; to: bigint }>
  journal: JournalRow[]
  kept: KeptDecision[]
  candles: Map<string, Candle>
  trades: TradeChange[]
  /** Breaches a person has undone. */
  reversals: Reversal[]
  outbox: OutboxEntry[]
  /** Answers of requests with a key, by source and key. */
  answers: Map<string, KeptAnswer>
  /** Newest event's own time and newest virtual clock per connection. */
  connections: Map<string, { eventAt: string | null; clockAt: string | null }>
}
