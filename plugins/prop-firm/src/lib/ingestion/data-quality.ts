import type { z } from "@medusajs/framework/zod"
import { UNWATCHED } from "../../modules/evaluation/quality/feed-limits"
import type { FeedLimits } from "../../modules/evaluation/quality/feed-limits"
import { USUAL_SPIKE } from "../../modules/evaluation/quality/usual-spike"
import type {
  DataQuality,
  DataQualityInForce,
} from "../../types/http/data-quality"

type Settings = z.infer<typeof DataQuality>
type InForce = z.infer<typeof DataQualityInForce>

/**
 * What is doubted where nobody said otherwise: spikes, and clocks that are ahead.
 * Numbers may be left out by platforms that number more than what they send, and
 * old events may be a backlog, so those two are for the operator to switch on.
 */
const USUAL: InForce = {
  spike_percent: USUAL_SPIKE.share * 100,
  spike_factor: USUAL_SPIKE.factor,
  spike_updates: USUAL_SPIKE.updates,
  ahead_seconds: 30,
  behind_seconds: null,
  missing_numbers: null,
  missing_seconds: 60,
  login_stale_seconds: null,
  second_reading: false,
}

/** The settings of a connection: its own, else the usual ones. */
export function dataQualityOf(connection: {
  quality: Record<string, unknown> | null
}): InForce {
  return { ...USUAL, ...(connection.quality as Settings | null) }
}

/** The same, ready to compare events with that arrive at an instant of the connection's clock. */
export function feedLimitsOf(
  connection: { quality: Record<string, unknown> | null },
  arrival: number
): FeedLimits {
  const quality = dataQualityOf(connection)
  const { ahead_seconds, behind_seconds } = quality
  return {
    spikeShare:
      quality.spike_percent === null ? UNWATCHED : quality.spike_percent / 100,
    spikeFactor: quality.spike_factor,
    spikeUpdates: quality.spike_updates,
    earliest:
      behind_seconds === null ? -UNWATCHED : arrival - behind_seconds * 1000,
    latest: ahead_seconds === null ? UNWATCHED : arrival + ahead_seconds * 1000,
    gapNumbers: quality.missing_numbers ?? UNWATCHED,
    gapMs: quality.missing_seconds * 1000,
  }
}
