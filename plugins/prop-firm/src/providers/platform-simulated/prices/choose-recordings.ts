import type { Recording } from "./catalogue"

const DAY = 86_400_000
const MINUTE = 60_000

export type Choice = {
  from: number
  /** One recording per symbol, the finest that covers the start. */
  bySymbol: Map<string, Recording>
}

/**
 * Chooses one recording per symbol. Without `from` it is the start that has the
 * most symbols, at the finest bars, for the four weeks after it; among equals
 * the latest. A symbol without a recording then is left to the generator.
 */
export function chooseRecordings(
  recordings: Recording[],
  from: number | null
): Choice | null {
  if (recordings.length === 0) return null
  if (from !== null) return { from, bySymbol: bestAt(recordings, from) }
  let best: Choice | null = null
  let bestWorth = -1
  for (const start of recordings
    .map((one) => one.start)
    .toSorted((a, b) => b - a)) {
    const bySymbol = bestAt(recordings, start)
    const worth = [...bySymbol.values()].reduce(
      (sum, one) => sum + worthOf(one, start),
      0
    )
    if (worth > bestWorth + 1e-9) {
      best = { from: start, bySymbol }
      bestWorth = worth
    }
  }
  return best
}

function bestAt(recordings: Recording[], at: number): Map<string, Recording> {
  const chosen = new Map<string, Recording>()
  for (const one of recordings) {
    if (one.start > at + DAY || one.end <= at) continue
    const other = chosen.get(one.symbol)
    if (!other || worthOf(one, at) > worthOf(other, at))
      chosen.set(one.symbol, one)
  }
  return chosen
}

/** Days covered, up to four weeks, weighed by how fine the bars are. */
function worthOf(one: Recording, at: number): number {
  const days = Math.min(28, (one.end - at) / DAY)
  return days / Math.sqrt(4 + one.timeframe / MINUTE)
}
