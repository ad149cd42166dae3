import { statusTone, type Tone } from "@highwater/charts"

/** Statuses that only staff see; the others are in the map shared with traders. */
const STAFF_ONLY: Record<string, Tone> = {
  disabled: "grey",
  draft: "grey",
  listed: "grey",
  revoked: "grey",
  published: "green",
  done: "green",
  open: "orange",
  pinned: "blue",
  excluded: "red",
  withdrawn: "orange",
  undetermined: "orange",
}

/** Colour of a status badge; a running funded account is purple, not blue. */
export function statusColor(status: string, funded = false): Tone {
  return STAFF_ONLY[status] ?? statusTone(status, funded)
}
