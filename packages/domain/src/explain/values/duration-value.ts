import { parseDurationMs } from "../../trading-day/parse-duration"
import type { DurationValue } from "../message"

/** A duration of the terms for a sentence. */
export const durationValue = (text: string): DurationValue => ({
  duration: parseDurationMs(text) ?? 0,
})
