import type { Tone } from "@highwater/charts"
import type { Meter } from "./types"

const COLORS: Record<Meter["state"], Tone> = {
  ok: "green",
  met: "green",
  near: "orange",
  breached: "red",
  open: "blue",
  unknown: "grey",
}

/** Colour of a rule's state. */
export function meterColor(state: Meter["state"]): Tone {
  return COLORS[state]
}
