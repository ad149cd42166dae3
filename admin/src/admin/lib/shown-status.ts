interface Statuses {
  status: string
  challenge: { status: string }
}

/** A paused challenge says more than its running account: show the pause. */
export function shownStatus({ status, challenge }: Statuses): string {
  const paused =
    challenge.status === "suspended" || challenge.status === "under_review"
  return paused ? challenge.status : status
}
