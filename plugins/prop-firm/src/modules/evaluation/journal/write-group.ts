import { ENGINE_VERSION, nextInstant, serializeState } from "@highwater/domain"
import type { Decision } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { keepAnswers } from "../../../lib/keep-answers"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { summarise } from "../engine/summarise"
import type { Group } from "./group"
import { writeCandles } from "./write-candles"
import { writeDecisions } from "./write-decisions"
import { writeTrades } from "./write-trades"

const ENDED = new Set<Decision["status"]>(["breached", "expired", "passed"])

/** Another writer moved these partitions: what is in memory is not the truth. */
export class HeadMoved extends Error {
  constructor(readonly parts: number[]) {
    super("Another process committed to these partitions.")
  }
}

/**
 * Writes a group: journal, states, decisions, breaches, candles, trades and
 * effects, all in one transaction that compares the heads it was evaluated at.
 *
 * @throws HeadMoved when another writer was faster; nothing is written.
 */
export async function writeGroup(knex: Knex, group: Group): Promise<void> {
  await knex.transaction(async (trx) => {
    await advanceHeads(trx, group)
    await appendJournal(trx, group)
    await writeStates(trx, [...group.accounts.values()], group)
    await writeDecisions(trx, group.kept)
    await markReversed(trx, group)
    await writeCandles(trx, [...group.candles.values()])
    await writeTrades(trx, group.trades)
    await touchConnections(trx, group)
    await enqueueOutbox(trx, ...group.outbox)
    await keepAnswers(trx, [...group.answers.values()])
  })
}

/** Compare-and-set of all touched heads, locked in order of partition. */
async function advanceHeads(trx: Knex.Transaction, { heads }: Group) {
  const parts = [...heads.keys()].sort((a, b) => a - b)
  await trx.raw(
    `insert into prop_evaluation_head (part) select unnest(?::int[])
     on conflict do nothing`,
    [parts]
  )
  const { rows } = await trx.raw<{ rows: { part: number; seq: string }[] }>(
    `select part, seq from prop_evaluation_head
     where part = any(?::int[]) order by part for update`,
    [parts]
  )
  const moved = rows.filter(
    ({ part, seq }) => heads.get(part)?.from !== BigInt(seq)
  )
  if (moved.length > 0) {
    throw new HeadMoved(moved.map(({ part }) => part))
  }
  await trx.raw(
    `update prop_evaluation_head h set seq = n.seq
     from jsonb_to_recordset(?::jsonb) as n(part int, seq bigint)
     where h.part = n.part`,
    [
      JSON.stringify(
        parts.map((part) => ({ part, seq: heads.get(part)?.to.toString() }))
      ),
    ]
  )
}

async function appendJournal(trx: Knex.Transaction, { journal }: Group) {
  const rows = journal.map(({ account, seq, number, wireSeq, event }) => ({
    part: account.part,
    seq: seq.toString(),
    challenge_account_id: account.id,
    number,
    connection_id: account.connectionId,
    login: account.login,
    wire_seq: wireSeq,
    at: event.at,
    event,
  }))
  await trx.raw(
    `insert into prop_journal (part, seq, challenge_account_id, number,
       connection_id, login, wire_seq, at, engine, event)
     select part, seq, challenge_account_id, number, connection_id, login,
       wire_seq, at, ?, event
     from jsonb_to_recordset(?::jsonb) as n(part int, seq bigint,
       challenge_account_id text, number int, connection_id text, login text,
       wire_seq bigint, at timestamptz, event jsonb)`,
    [ENGINE_VERSION, JSON.stringify(rows)]
  )
}

async function writeStates(
  trx: Knex.Transaction,
  accounts: EvaluatedAccount[],
  { heads }: Group
) {
  const rows = accounts.map((account) => stateRowOf(account, heads))
  await trx.raw(
    `update prop_account_state s set state = n.state, decision = n.decision,
       number = n.number, seq = n.seq, last_wire_seq = n.last_wire_seq,
       status = n.status, quality = n.quality, day = n.day,
       balance = n.balance, equity = n.equity, room_today = n.room_today,
       room_total = n.room_total, target_progress = n.target_progress,
       trading_days = n.trading_days, event_at = n.event_at,
       next_instant = n.next_instant, engine = ?, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as n(challenge_account_id text,
       state jsonb, decision jsonb, number int, seq bigint,
       last_wire_seq bigint, status text, quality text, day text,
       balance numeric, equity numeric, room_today numeric,
       room_total numeric, target_progress double precision,
       trading_days int, event_at timestamptz, next_instant timestamptz)
     where s.challenge_account_id = n.challenge_account_id`,
    [ENGINE_VERSION, JSON.stringify(rows)]
  )
}

function stateRowOf(account: EvaluatedAccount, heads: Group["heads"]) {
  const { compiled, decision } = account
  const summary = decision && summarise(compiled, decision)
  return {
    challenge_account_id: account.id,
    state: serializeState(account.state),
    decision,
    number: account.number,
    seq: heads.get(account.part)?.to.toString(),
    last_wire_seq: account.lastWireSeq,
    status: decision?.status ?? "active",
    quality: account.quality,
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

/** Nothing happens by time alone on an account that has ended. */
function nextInstantOf({ compiled, decision, state }: EvaluatedAccount) {
  return decision !== null && ENDED.has(decision.status)
    ? null
    : nextInstant(compiled.program, state)
}

async function touchConnections(trx: Knex.Transaction, group: Group) {
  for (const [id, { eventAt, clockAt }] of group.connections) {
    await trx.raw(
      `update prop_platform_connection set last_received_at = now(),
         last_event_at = greatest(last_event_at, ?::timestamptz),
         clock_at = greatest(clock_at, ?::timestamptz), updated_at = now()
       where id = ?`,
      [eventAt, clockAt, id]
    )
  }
}

/** A breach stays on record; that it was undone, and by whom, is noted on it. */
async function markReversed(trx: Knex.Transaction, { reversals }: Group) {
  for (const { challengeAccountId, rule, by } of reversals) {
    await trx("prop_breach")
      .where({ challenge_account_id: challengeAccountId, rule })
      .whereNull("reversed_at")
      .update({ reversed_at: trx.fn.now(), reversed_by: by })
  }
}
