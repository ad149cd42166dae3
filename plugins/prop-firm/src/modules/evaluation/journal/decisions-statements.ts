import type { Statement } from "../../../lib/statement"
import type { DecisionRow } from "./decision-row"
import { insertDecisions } from "./insert-decisions"
import type { KeptDecision } from "./group"

/**
 * Append the decisions worth keeping, and their breaches with the evidence: with
 * one parameter each, because a first batch of the day has thousands.
 */
export function decisionsStatements(
  kept: readonly KeptDecision[]
): Statement[] {
  if (kept.length === 0) {
    return []
  }
  const rows = kept.map(({ id, row, decision, breaches }): DecisionRow => ({
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
  const breaches = kept.flatMap(({ id, row, breaches }) =>
    breaches.map((breach) => ({
      ...breach,
      decision_id: id,
      challenge_account_id: row.account.id,
    }))
  )
  return [
    insertDecisions(rows),
    ...(breaches.length > 0 ? [insertBreaches(breaches)] : []),
  ]
}

const insertBreaches = (breaches: readonly object[]): Statement => ({
  sql: `insert into prop_breach (id, challenge_account_id, decision_id, rule,
       kind, effect, at, measured, "limit", trade, explanation, evidence)
     select * from jsonb_to_recordset(?::jsonb) as n(id text,
       challenge_account_id text, decision_id text, rule text, kind text,
       effect text, at timestamptz, measured numeric, "limit" numeric,
       trade text, explanation text, evidence jsonb)`,
  bindings: [JSON.stringify(breaches)],
})
