import type { Decision } from "@highwater/domain"
import { ulid } from "ulid"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { evidenceOf } from "./evidence-of"
import type { JournalEntry, KeptDecision } from "./group"

const ended = new Set(["passed", "breached", "expired"])

/**
 * True for decisions people ask about: first, new status, breach, new day. The
 * days after an end are nobody's question.
 */
export function isWorthKeeping(
  before: Decision | null,
  decision: Decision
): boolean {
  return (
    before === null ||
    before.status !== decision.status ||
    (before.day !== decision.day && !ended.has(decision.status)) ||
    decision.breaches.length > 0 ||
    decision.replayDiffers
  )
}

/** A verdict breaks no rule by itself: it says that what was found and left open is true. */
const isConfirmed = (
  { event }: Pick<JournalEntry, "event">,
  { status }: Decision
): boolean =>
  event.type === "verdict" && (status === "breached" || status === "expired")

/** The rows of a decision worth keeping, each breach with its evidence. */
export function keepDecision(
  before: EvaluatedAccount,
  row: JournalEntry,
  decision: Decision
): KeptDecision {
  const breaches = isConfirmed(row, decision)
    ? before.open.map((one) => ({
        ...one,
        effect: "fail" as const,
        trade: null,
      }))
    : decision.breaches
  return {
    id: `dcsn_${ulid()}`,
    row,
    decision,
    breaches: breaches.map((breach) => ({
      id: `brch_${ulid()}`,
      rule: breach.rule,
      kind:
        before.state.terms?.rules.find(({ id }) => id === breach.rule)?.kind ??
        before.compiled.kinds.get(breach.rule) ??
        "unknown",
      effect: breach.effect,
      at: breach.at,
      measured: breach.measured,
      limit: breach.limit,
      trade: breach.trade,
      explanation: breach.explanation,
      evidence: evidenceOf(before, row, decision, breach.rule),
    })),
  }
}
