import type { OutboxEntry } from "../../../lib/enqueue-outbox"
import type { AccessRight } from "../../../types/platform-provider"
import type { KeptDecision } from "./group"
import type { OwnNote } from "./submission"

/**
 * What follows from a change of status, in the order in which it must happen:
 * the platform is stopped first, then positions are closed, then the challenge
 * moves on and the trader is told.
 */
export function effectsOf(
  kept: KeptDecision,
  previous: string | null,
  note: OwnNote = {}
): OutboxEntry[] {
  const { status } = kept.decision
  if (status === (previous ?? "active")) {
    return []
  }
  const { account, number } = kept.row
  const about = {
    ...note,
    from: previous,
    challenge_account_id: account.id,
    decision_id: kept.id,
    number,
  }
  const entry = (topic: string, payload: Record<string, unknown> = {}) => ({
    topic,
    key: `${topic}:${account.id}:${number}`,
    stream: account.id,
    payload: { ...about, ...payload },
  })
  const access = (right: AccessRight) => entry("platform.set_access", { right })
  const stop = [access("TRADING_DISABLED"), entry("platform.close_all")]
  switch (status) {
    case "breached":
      return [...stop, entry("challenge_account.breached", breachOf(kept))]
    case "passed":
      return [...stop, entry("challenge_account.passed")]
    case "expired":
      return [...stop, entry("challenge_account.expired", breachOf(kept))]
    case "locked":
      return [access("CLOSE_ONLY"), entry("challenge_account.locked")]
    case "undetermined":
      return [entry("challenge_account.undetermined")]
    default:
      return [
        access("FULL"),
        entry(
          previous === "locked"
            ? "challenge_account.unlocked"
            : "challenge_account.restored",
          reversedOf(kept)
        ),
      ]
  }
}

function breachOf({ breaches }: KeptDecision) {
  const hard = breaches.find(({ effect }) => effect === "fail") ?? breaches[0]
  return { breach_id: hard?.id ?? null, rule: hard?.rule ?? null }
}

/** Which rule's breach was undone, where that is why trading goes on. */
function reversedOf({ row }: KeptDecision) {
  return row.event.type === "reversal" ? { rule: row.event.rule } : {}
}
