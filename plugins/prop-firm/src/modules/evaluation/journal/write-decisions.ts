import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"
import type { Decision } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { unpackAccount } from "../memory/packed-account"
import type { KeptDecision, Opened } from "./group"

/**
 * Appends the decisions worth keeping, and their breaches with the evidence: with
 * one parameter each, because a first batch of the day has thousands.
 */
export async function writeDecisions(
  trx: Knex.Transaction,
  kept: KeptDecision[]
): Promise<void> {
  if (kept.length === 0) {
    return
  }
  await insert(
    trx,
    kept.map(({ id, row, decision, breaches }) => ({
      id,
      challenge_account_id: row.account.id,
      part: row.account.part,
      seq: row.seq,
      event: row.number,
      at: decision.at,
      day: decision.day,
      status: decision.status,
      explanation:
        breaches.map(({ explanation }) => explanation).join(" ") || null,
      decision,
    }))
  )
  const breaches = kept.flatMap(({ id, row, breaches }) =>
    breaches.map((breach) => ({
      ...breach,
      decision_id: id,
      challenge_account_id: row.account.id,
    }))
  )
  if (breaches.length > 0) {
    await trx.raw(
      `insert into prop_breach (id, challenge_account_id, decision_id, rule,
         kind, effect, at, measured, "limit", trade, explanation, evidence)
       select * from jsonb_to_recordset(?::jsonb) as n(id text,
         challenge_account_id text, decision_id text, rule text, kind text,
         effect text, at timestamptz, measured numeric, "limit" numeric,
         trade text, explanation text, evidence jsonb)`,
      [JSON.stringify(breaches)]
    )
  }
}

/**
 * Appends decisions that only open a day. They follow from the journal: what
 * another process has written of them already is the same.
 */
export async function writeOpened(
  trx: Knex.Transaction,
  opened: readonly Opened[]
): Promise<void> {
  const rows = opened.flatMap(({ seq, identity, account }) => {
    const after =
      typeof account === "string" ? unpackAccount(identity, account) : account
    return after.decision ? [rowOf(after, after.decision, seq)] : []
  })
  await insert(
    trx,
    rows,
    "on conflict (challenge_account_id, event) do nothing"
  )
}

const rowOf = (
  { id, part, number }: EvaluatedAccount,
  decision: Decision,
  seq: number
) => ({
  id: `dcsn_${ulid()}`,
  challenge_account_id: id,
  part,
  seq,
  event: number,
  at: decision.at,
  day: decision.day,
  status: decision.status,
  explanation: null,
  decision,
})

async function insert(
  trx: Knex.Transaction,
  rows: readonly object[],
  orElse = ""
): Promise<void> {
  if (rows.length === 0) {
    return
  }
  await trx.raw(
    `insert into prop_decision (id, challenge_account_id, part, seq, event, at,
       day, status, explanation, decision)
     select * from jsonb_to_recordset(?::jsonb) as n(id text,
       challenge_account_id text, part int, seq bigint, event int,
       at timestamptz, day text, status text, explanation text, decision jsonb)
     ${orElse}`,
    [JSON.stringify(rows)]
  )
}
