import type { Decision } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import type { JournalEntry } from "./group"

/**
 * What a breach can be checked with by hand, years later: the update that caused
 * it, the rule's figures at that moment, and how good the data was.
 */
export function evidenceOf(
  before: EvaluatedAccount,
  row: JournalEntry,
  decision: Decision,
  rule: string
): Record<string, unknown> {
  return {
    journal: { part: row.account.part, seq: String(row.seq) },
    event: row.event,
    wire_seq: row.wireSeq,
    terms_hash: before.compiled.hash,
    terms_rule: (before.state.terms ?? before.compiled.terms).rules.find(
      ({ id }) => id === rule
    ),
    figures: decision.rules[rule] ?? null,
    day: decision.day,
    before: {
      balance: before.balance,
      equity: before.equity,
      at: before.eventAt,
      figures: before.decision?.rules[rule] ?? null,
    },
    data_quality: row.account.quality,
    engine: before.compiled.program.engine,
  }
}
