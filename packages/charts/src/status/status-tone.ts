/** Colour meaning of a status: the same map for staff and traders. */
export type Tone = "grey" | "blue" | "purple" | "orange" | "green" | "red"

const TONES: Record<string, Tone> = {
  provisioning: "grey",
  cancelled: "grey",
  closed: "grey",
  active: "blue",
  under_review: "orange",
  suspended: "orange",
  locked: "orange",
  won: "green",
  passed: "green",
  lost: "red",
  breached: "red",
  expired: "red",
}

/** The tone of a challenge's or challenge account's status; a funded one that runs is purple. */
export function statusTone(status: string, funded = false): Tone {
  if (status === "active" && funded) {
    return "purple"
  }
  return TONES[status] ?? "grey"
}
