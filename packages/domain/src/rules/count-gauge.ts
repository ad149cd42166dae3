import type { Gauge } from "../engine/compiled-rule"
import type { Message } from "../explain/message"

/** A meter of whole numbers: so many of so many. */
export const countGauge = (
  unit: "count" | "days",
  limit: number,
  current: number,
  explanation: Message
): Gauge => ({
  unit,
  level: String(limit),
  current: String(current),
  room: String(Math.max(0, limit - current)),
  part: BigInt(limit - current),
  whole: BigInt(limit),
  broken: current > limit,
  explanation,
})
