import type { Decision } from "@highwater/domain"
import { QuietDecision } from "./quiet-decision"

/**
 * Whether a decision does no more than open a day, or the account: it is kept, and
 * follows from the journal, so that it can be written behind the commit.
 */
export const isOpening = (
  before: Decision | null,
  decision: Decision
): boolean =>
  decision instanceof QuietDecision &&
  decision.status === (before?.status ?? "active") &&
  (before === null ||
    (before.day !== decision.day && decision.status === "active"))
