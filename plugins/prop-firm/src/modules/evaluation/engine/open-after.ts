import type { Decision, OpenQuestion, TradingEvent } from "@highwater/domain"

/** What is open after an event, of what was found and not decided. */
export function openAfter(
  before: readonly OpenQuestion[],
  event: TradingEvent,
  { status, undetermined }: Decision
): readonly OpenQuestion[] {
  if (status !== "undetermined") {
    return NOTHING
  }
  return event.type === "reversal"
    ? before.filter(({ rule }) => rule !== event.rule)
    : (undetermined ?? before)
}

const NOTHING: readonly OpenQuestion[] = []
