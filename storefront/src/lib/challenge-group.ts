import { isRunning } from "./is-running"
import type { Challenge } from "./types"

/** Where a challenge is listed. */
export type ChallengeGroup =
  "active" | "in_review" | "funded" | "passed" | "failed"

/** The tabs of My Challenges, in their order. */
export const CHALLENGE_GROUPS: ChallengeGroup[] = [
  "active",
  "in_review",
  "funded",
  "passed",
  "failed",
]

type Grouped = {
  status: Challenge["status"]
  account: { status: string; phase: { funded: boolean } } | null
}

const ENDED_BADLY = ["breached", "expired"]

/**
 * The tab of a challenge. A won challenge is "funded" while its funded account lives, "failed" when
 * that account was breached, and "passed" when it ended otherwise.
 */
export function challengeGroup({ status, account }: Grouped): ChallengeGroup {
  switch (status) {
    case "provisioning":
    case "active":
      return account?.phase.funded ? "funded" : "active"
    case "under_review":
    case "suspended":
      return "in_review"
    case "won":
      if (!account?.phase.funded || isRunning(account.status)) {
        return account?.phase.funded ? "funded" : "passed"
      }
      return ENDED_BADLY.includes(account.status) ? "failed" : "passed"
    default:
      return "failed"
  }
}
