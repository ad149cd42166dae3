import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KeptDecision } from "./group"

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
  const decisions = kept.map(({ id, row, decision, breaches }) => ({
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
  await trx.raw(
    `insert into prop_decision (id, challenge_account_id, part, seq, event, at,
       day, status, explanation, decision)
     select * from jsonb_to_recordset(?::jsonb) as n(id text,
       challenge_account_id text, part int, seq bigint, event int,
       at timestamptz, day text, status text, explanation text, decision jsonb)`,
    [JSON.stringify(decisions)]
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
