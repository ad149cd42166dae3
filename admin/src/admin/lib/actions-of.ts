/** What staff can do with a challenge account in its present state. */
export interface Actions {
  suspend: boolean
  resume: boolean
  reverse: boolean
  confirm: boolean
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
  const breached =
    status === "breached" &&
    breaches.some((one) => one.effect === "fail" && !one.reversed_at)
  return {
    suspend: SUSPENDABLE.includes(challenge.status),
    resume:
      PAUSED.includes(challenge.status) &&
      !(breached && challenge.status === "under_review"),
    reverse: breached,
    confirm: breached && challenge.status === "under_review",
  }
}
