/** Ranges kept per login; senders whose numbers leave more gaps have the rest looked up. */
const MOST_RANGES = 8

/** Numbers of a login's stream that are missing between its first and its last. */
export type WireGaps = {
  /** Missing numbers as pairs of first and last, ascending. */
  readonly ranges: readonly number[]
  /** Of smaller numbers outside the ranges only the journal knows. */
  readonly below: number
  /** Missing numbers up to here are taken for lost. */
  readonly lost?: number
}

export const NO_GAPS: WireGaps = { ranges: [], below: 0 }

/** Gaps with one more range above all others. */
export function withGap(gaps: WireGaps, first: number, last: number): WireGaps {
  return limited([...gaps.ranges, first, last], gaps)
}

/** Gaps with one more range below all others. */
export function withFirstGap(
  gaps: WireGaps,
  first: number,
  last: number
): WireGaps {
  return limited([first, last, ...gaps.ranges], gaps)
}

/** Gaps without a number, or null where it is not missing. */
export function withoutNumber(gaps: WireGaps, seq: number): WireGaps | null {
  const { ranges } = gaps
  for (let at = 0; at < ranges.length; at += 2) {
    const first = ranges[at] ?? 0
    const last = ranges[at + 1] ?? 0
    if (seq < first || seq > last) {
      continue
    }
    const left = seq > first ? [first, seq - 1] : []
    const right = seq < last ? [seq + 1, last] : []
    return limited(
      [...ranges.slice(0, at), ...left, ...right, ...ranges.slice(at + 2)],
      gaps
    )
  }
  return null
}

/** How many numbers before one are missing, of those not taken for lost. */
export function missingNumbers(
  { ranges, lost = 0 }: WireGaps,
  before: number
): number {
  let missing = 0
  for (let at = 0; at < ranges.length; at += 2) {
    const first = Math.max(ranges[at] ?? 0, lost + 1)
    const last = ranges[at + 1] ?? 0
    if (first < before && first <= last) {
      missing += last - first + 1
    }
  }
  return missing
}

/** All missing numbers are taken for lost; one that comes is new all the same. */
export function withoutHope(gaps: WireGaps): WireGaps {
  return { ...gaps, lost: gaps.ranges.at(-1) ?? gaps.lost ?? 0 }
}

/** Forgets the lowest range where there are too many. */
function limited(ranges: readonly number[], gaps: WireGaps): WireGaps {
  return ranges.length <= 2 * MOST_RANGES
    ? { ...gaps, ranges }
    : {
        ...gaps,
        ranges: ranges.slice(2),
        below: Math.max(gaps.below, (ranges[1] ?? 0) + 1),
      }
}
