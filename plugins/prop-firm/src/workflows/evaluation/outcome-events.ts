import type { OpenQuestion, TradingEvent } from "@highwater/domain"

/** What may be said about an outcome that the data left open. */
export type Outcome = "breached" | "passed" | "active"

/**
 * The events that answer an open outcome. Where what was found is not so, each
 * finding is undone, so that the account is as it would be without it and later
 * events count; a verdict alone would forgive those too.
 */
export function outcomeEvents(
  outcome: Outcome,
  found: readonly OpenQuestion[],
  at: string,
  reason: string
): TradingEvent[] {
  if (outcome === "active" && found.length > 0) {
    const rules = [...new Set(found.map(({ rule }) => rule))]
    return rules.map((rule) => ({ type: "reversal", at, rule, reason }))
  }
  return [{ type: "verdict", at, status: outcome, reason }]
}
