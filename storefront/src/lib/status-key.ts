import type { Messages } from "next-intl"

/** A status as the catalogue of words knows it. */
export type StatusKey = keyof Messages["status"]

const KEYS: readonly string[] = [
  "provisioning",
  "active",
  "under_review",
  "suspended",
  "locked",
  "won",
  "passed",
  "lost",
  "breached",
  "expired",
  "cancelled",
  "closed",
  "undetermined",
] satisfies StatusKey[]

/**
 * The word for the status of a challenge, a challenge account or a decision; a funded challenge account that runs is
 * "funded". A status this page has no word for is undetermined.
 */
export function statusKey(status: string, funded = false): StatusKey {
  if (funded && status === "active") {
    return "funded"
  }
  return KEYS.includes(status) ? (status as StatusKey) : "undetermined"
}
