import { UNWATCHED } from "./feed-limits"
import type { FeedLimits } from "./feed-limits"

/** Nothing is doubted. */
export const NO_LIMITS: FeedLimits = {
  spikeShare: UNWATCHED,
  spikeFactor: UNWATCHED,
  spikeUpdates: UNWATCHED,
  earliest: -UNWATCHED,
  latest: UNWATCHED,
  gapNumbers: UNWATCHED,
  gapMs: 0,
}
