import type { Moment } from "./story"

/** Index of the first moment that counts: all of the phase, or what came after the last payout. */
export const windowStart = (
  { window }: { window?: "phase" | "payout_cycle" | undefined },
  moments: readonly Moment[]
): number =>
  window === "payout_cycle"
    ? moments.findLastIndex(
        (one) => one.type === "event" && one.event.type === "payout"
      ) + 1
    : 0
