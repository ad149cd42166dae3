import { statusTone, type Tone } from "@highwater/charts/format"
import { statusKey, type StatusKey } from "./status-key"
import type { Challenge } from "./types"

/** The status of a challenge as its owner sees it: the funded account speaks once the challenge is won. */
export function challengeStatus(challenge: {
  status: Challenge["status"]
  account: { status: string; phase: { funded: boolean } } | null
}): { key: StatusKey; tone: Tone } {
  const { status, account } = challenge
  const funded = account?.phase.funded ?? false
  if (status === "won" && account && funded) {
    return {
      key:
        account.status === "closed"
          ? "funded_ended"
          : statusKey(account.status, true),
      tone: statusTone(account.status, true),
    }
  }
  if (status === "active" && account?.status === "locked") {
    return { key: "locked", tone: statusTone("locked") }
  }
  return { key: statusKey(status, funded), tone: statusTone(status, funded) }
}
