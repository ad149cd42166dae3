import type { Statement } from "../../../lib/statement"
import type { DecisionRow } from "./decision-row"

/** Appends decisions. */
export const insertDecisions = (
  rows: readonly DecisionRow[],
  orElse = ""
): Statement => ({
  sql: `insert into prop_decision (id, challenge_account_id, part, seq, event, at,
       day, status, explanation, decision)
     select * from jsonb_to_recordset(?::jsonb) as n(id text,
       challenge_account_id text, part int, seq bigint, event int,
       at timestamptz, day text, status text, explanation text, decision jsonb)
     ${orElse}`,
  bindings: [JSON.stringify(rows)],
})
