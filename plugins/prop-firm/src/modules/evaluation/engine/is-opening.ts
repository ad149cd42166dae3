import type { Decision } from "@highwater/domain"
import { QuietDecision } from "./quiet-decision"

/**
 * Whether a decision does no more than open a day: it is kept, and follows from the
 * journal, so that it can be written behind the commit. The first one of an account
 * goes with its commit: a restart without a snapshot reads the journal from the
 * oldest row on, so that no account may be in the journal and have none.
 */
export const isOpening = (
  before: Decision | null,
  decision: Decision
): boolean =>
  decision instanceof QuietDecision &&
  before !== null &&
  decision.status === before.status &&
  before.day !== decision.day &&
  decision.status === "active"
