const TEXTS: Record<string, string> = {
  provisioning: "Setting up",
  active: "Active",
  under_review: "In review",
  suspended: "Suspended",
  locked: "Locked until reset",
  won: "Passed",
  passed: "Passed",
  lost: "Failed",
  breached: "Breached",
  expired: "Expired",
  cancelled: "Cancelled",
  closed: "Closed",
}

/** The word people see for a status; a funded challenge account that runs is "Funded". */
export function statusText(status: string, funded = false): string {
  if (funded && status === "active") {
    return "Funded"
  }
  return TEXTS[status] ?? status.replaceAll("_", " ")
}
