/** What staff can do with a challenge account in its present state. */
export interface Actions {
  suspend: boolean
  resume: boolean
  reverse: boolean
  confirm: boolean
}

interface State {
  id: string
  status: string
  challenge: { status: string }
  steps: readonly { challenge_account_id: string | null }[]
  breaches: readonly { effect: string; reversed_at: string | null }[]
}

const SUSPENDABLE = ["provisioning", "active", "under_review"]
const PAUSED = ["suspended", "under_review"]

/**
 * Mirrors the lifecycle's moves; the server has the last word. A challenge is paused
 * where it is traded: in its newest phase.
 */
export function actionsOf(state: State): Actions {
  const { id, status, challenge, breaches, steps } = state
  const newest = steps.filter((step) => step.challenge_account_id).at(-1)
  const isNewest = newest?.challenge_account_id === id
  const breached =
    status === "breached" &&
    breaches.some((one) => one.effect === "fail" && !one.reversed_at)
  return {
    suspend: isNewest && SUSPENDABLE.includes(challenge.status),
    resume:
      isNewest &&
      PAUSED.includes(challenge.status) &&
      !(breached && challenge.status === "under_review"),
    reverse: breached,
    confirm: breached && challenge.status === "under_review",
  }
}
