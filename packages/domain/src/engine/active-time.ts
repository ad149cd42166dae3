import type { State } from "./state"

/** An instant on the clock that stands still while the account is on hold. */
export const activeTime = ({ heldMs, heldSince }: State, at: number): number =>
  at - heldMs - (heldSince === null ? 0 : Math.max(0, at - heldSince))

/** The instant at which that clock shows a time; null while it stands still. */
export const instantOf = (
  { heldMs, heldSince }: State,
  active: number
): number | null => (heldSince === null ? active + heldMs : null)
