import type { KeptDecision } from "./group"
import type { NewDecision } from "./submission"

/** A decision as a sender is told of it. */
export function newDecisionOf({
  row,
  decision,
  breaches,
}: KeptDecision): NewDecision {
  return {
    challenge_account_id: row.account.id,
    login: row.account.login,
    seq: row.wireSeq,
    status: decision.status,
    breaches: breaches.map(({ id, rule, effect, explanation }) => ({
      id,
      rule,
      effect,
      explanation,
    })),
  }
}
