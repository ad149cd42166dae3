import type { ChallengeAccountsQuery } from "../hooks/api/challenge-accounts"
import type { ListState } from "./list-query"

/** Least room first: whoever is about to break a limit stands on top. */
const RADAR = "room"

export const STATUSES = [
  "provisioning",
  "active",
  "locked",
  "passed",
  "breached",
  "expired",
  "closed",
] as const

export const FILTERS = ["status", "program_id", "phase"] as const

/** The request behind the table's state. */
export function challengeAccountQuery(
  state: ListState
): ChallengeAccountsQuery {
  const wanted = state.filters.status ?? []
  const status = STATUSES.filter((one) => wanted.includes(one))
  return {
    q: state.q,
    limit: state.limit,
    offset: state.offset,
    order: state.order ?? RADAR,
    ...(status.length > 0 ? { status } : {}),
    program_id: state.filters.program_id?.[0],
    phase: state.filters.phase?.[0],
  }
}
