interface Challenge {
  status: string
  account: { status: string; phase: { funded: boolean } } | null
}

/**
 * How a challenge is called: a won one is "Funded" while its funded account
 * runs, everything else goes by its own status.
 */
export function challengeLook({ status, account }: Challenge): {
  status: string
  funded: boolean
} {
  const running = account?.phase.funded === true && account.status === "active"
  return status === "won" && running
    ? { status: "active", funded: true }
    : { status, funded: false }
}
