import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KeptDecision } from "./group"

/** Appends the decisions worth keeping, and their breaches with the evidence. */
export async function writeDecisions(
  trx: Knex.Transaction,
  kept: KeptDecision[]
): Promise<void> {
  if (kept.length === 0) {
    return
  }
  await trx("prop_decision").insert(
    kept.map(({ id, row, decision, breaches }) => ({
      id,
      challenge_account_id: row.account.id,
      part: row.account.part,
      seq: String(row.seq),
      event: row.number,
      at: decision.at,
      day: decision.day,
      status: decision.status,
      explanation:
        breaches.map(({ explanation }) => explanation).join(" ") || null,
      decision: JSON.stringify(decision),
    }))
  )
  const breaches = kept.flatMap(({ id, row, breaches }) =>
    breaches.map(({ evidence, ...breach }) => ({
      ...breach,
      decision_id: id,
      challenge_account_id: row.account.id,
      evidence: JSON.stringify(evidence),
    }))
  )
  if (breaches.length > 0) {
    await trx("prop_breach").insert(breaches)
  }
}
