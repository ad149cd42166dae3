/** Ranges kept per login; senders whose numbers leave more gaps have the rest looked up. */
const MOST_RANGES = 8

/** Numbers of a login's stream that are missing between its first and its last. */
export type WireGaps = {
  /** Missing numbers as pairs of first and last, ascending. */
  readonly ranges: readonly number[]
  /** Of smaller numbers outside the ranges only the journal knows. */
  readonly below: number
}

export const NO_GAPS: WireGaps = { ranges: [], below: 0 }

/** Gaps with one more range above all others. */
export function withGap(gaps: WireGaps, first: number, last: number): WireGaps {
  return limited([...gaps.ranges, first, last], gaps.below)
}

/** Gaps with one more range below all others. */
export function withFirstGap(
  gaps: WireGaps,
  first: number,
  last: number
): WireGaps {
  return limited([first, last, ...gaps.ranges], gaps.below)
}

/** Gaps without a number, or null where it is not missing. */
export function withoutNumber(gaps: WireGaps, seq: number): WireGaps | null {
  const { ranges, below } = gaps
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
      below
    )
  }
  return null
}

/** Forgets the lowest range where there are too many. */
function limited(ranges: readonly number[], below: number): WireGaps {
  return ranges.length <= 2 * MOST_RANGES
    ? { ranges, below }
    : { ranges: ranges.slice(2), below: Math.max(below, (ranges[1] ?? 0) + 1) }
}
