/** What staff can do with a challenge account in its present state. */
export interface Actions {
  suspend: boolean
  resume: boolean
  reverse: boolean
}

interface State {
  status: string
  challenge: { status: string }
  breaches: readonly { effect: string; reversed_at: string | null }[]
}

const SUSPENDABLE = ["active", "under_review", "won"]

/** Mirrors the lifecycle's moves; the server has the last word. */
export function actionsOf({ status, challenge, breaches }: State): Actions {
  const running = status === "active" || status === "locked"
  return {
    suspend: running && SUSPENDABLE.includes(challenge.status),
    resume: challenge.status === "suspended",
    reverse:
      status === "breached" &&
      breaches.some((one) => one.effect === "fail" && !one.reversed_at),
  }
}
