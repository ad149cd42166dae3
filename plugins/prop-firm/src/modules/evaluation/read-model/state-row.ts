import { serializeState } from "@highwater/domain"
import type { Decision, OpenQuestion, SerializedState } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { nextInstantOf } from "../engine/next-instant-of"
import { summarise } from "../engine/summarise"
import type { Accounts } from "../memory/accounts"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import type { FeedDoubt } from "../quality/feed-doubt"
import type { WireGaps } from "../memory/wire-gaps"

/** One account as its row says it. */
export type StateRow = {
  challenge_account_id: string
  state: SerializedState
  decision: Decision | null
  number: number
  seq: number
  first_wire_seq: number | null
  last_wire_seq: number | null
  wire_gaps: WireGaps
  usual_move: number
  moves: number
  status: string
  quality: string
  doubt: FeedDoubt | null
  open: readonly OpenQuestion[] | null
  day: string | null
  balance: string
  equity: string
  room_today: string | null
  room_total: string | null
  target_progress: number | null
  trading_days: number | null
  event_at: string | null
  next_instant: string | null
}

/** @param seq the journal row after which the account is like this */
export function stateRowOf(
  account: EvaluatedAccount,
  accounts: Accounts,
  index: number,
  seq: number
): StateRow {
  const { compiled, decision } = account
  const summary = decision && summarise(compiled, decision)
  const lastSeq = accounts.lastSeq(index)
  return {
    challenge_account_id: account.id,
    state: serializeState(account.state),
    decision,
    number: account.number,
    seq,
    first_wire_seq: lastSeq === null ? null : accounts.streams.firstOf(index),
    last_wire_seq: lastSeq,
    wire_gaps: accounts.streams.gapsOf(index),
    usual_move: accounts.extra[index * EXTRA_STRIDE + EXTRA.move] ?? 0,
    moves: accounts.extra[index * EXTRA_STRIDE + EXTRA.moves] ?? 0,
    status: decision?.status ?? "active",
    quality: account.quality,
    doubt: account.doubt,
    open: account.open.length > 0 ? account.open : null,
    day: decision?.day ?? null,
    balance: account.balance,
    equity: account.equity,
    room_today: summary?.roomToday ?? null,
    room_total: summary?.roomTotal ?? null,
    target_progress: summary?.targetProgress ?? null,
    trading_days: summary?.tradingDays ?? null,
    event_at: account.eventAt,
    next_instant: nextInstantOf(account),
  }
}
