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

const SUSPENDABLE = ["provisioning", "active", "under_review"]
const PAUSED = ["suspended", "under_review"]

/** Mirrors the lifecycle's moves; the server has the last word. */
export function actionsOf({ status, challenge, breaches }: State): Actions {
  return {
    suspend: SUSPENDABLE.includes(challenge.status),
    resume: PAUSED.includes(challenge.status),
    reverse:
      status === "breached" &&
      breaches.some((one) => one.effect === "fail" && !one.reversed_at),
  }
}
