/** What is known of the platform's clock: one reading, when it was taken, and how fast it runs. */
export interface ClockReading {
  platformMs: number
  realMs: number
  /** Platform milliseconds per real millisecond: 1 for a real platform, more for a simulated one. */
  rate: number
}

/** Without news for this long the clock shown stands still rather than guess on. */
const TRUST_MS = 20_000
const FASTEST = 2000

/** Takes a new reading; the pace follows from the reading before. */
export function readClock(
  before: ClockReading | null,
  platformMs: number,
  realMs: number
): ClockReading {
  if (!before) {
    return { platformMs, realMs, rate: 1 }
  }
  const passed = realMs - before.realMs
  if (passed < 250) {
    return { ...before, platformMs, realMs }
  }
  const rate = (platformMs - before.platformMs) / passed
  return {
    platformMs,
    realMs,
    rate: Math.min(FASTEST, Math.max(0, rate)),
  }
}

/** The platform's time at a real instant. */
export function platformTime(reading: ClockReading, realMs: number): number {
  const passed = Math.min(TRUST_MS, Math.max(0, realMs - reading.realMs))
  return reading.platformMs + passed * reading.rate
}
