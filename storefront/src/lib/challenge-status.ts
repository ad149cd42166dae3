import { statusText, statusTone, type Tone } from "@highwater/charts/format"
import type { Challenge } from "./types"

/** The status of a challenge as its owner sees it: the funded account speaks once the challenge is won. */
export function challengeStatus(challenge: {
  status: Challenge["status"]
  account: { status: string; phase: { funded: boolean } } | null
}): { text: string; tone: Tone } {
  const { status, account } = challenge
  if (status === "won" && account?.phase.funded) {
    return {
      text:
        account.status === "closed"
          ? "Funded, ended"
          : statusText(account.status, true),
      tone: statusTone(account.status, true),
    }
  }
  if (status === "active" && account?.status === "locked") {
    return { text: statusText("locked"), tone: statusTone("locked") }
  }
  return {
    text: statusText(status, account?.phase.funded),
    tone: statusTone(status, account?.phase.funded),
  }
}
