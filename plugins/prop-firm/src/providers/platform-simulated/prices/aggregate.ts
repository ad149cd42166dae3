import type { Bar } from "./types"

/** Gathers fine bars into longer ones that start at multiples of `timeframe`. */
export function aggregate(bars: Bar[], timeframe: number): Bar[] {
  const longer: Bar[] = []
  for (const bar of bars) {
    const start = Math.floor(bar.start / timeframe) * timeframe
    const last = longer.at(-1)
    if (last?.start === start) {
      last.high = Math.max(last.high, bar.high)
      last.low = Math.min(last.low, bar.low)
      last.close = bar.close
    } else longer.push({ ...bar, start, end: start + timeframe })
  }
  return longer
}
