const MINUTE = 60
const DAY = 86_400

/** Widths that equity is served in, in seconds: a minute, a quarter, an hour, a day. */
export const EQUITY_BUCKETS = [MINUTE, 15 * MINUTE, 60 * MINUTE, DAY]

/**
 * The narrowest width in which a range fits into so many buckets, and not narrower
 * than asked for; several days where even days are too many.
 */
export function equityBucket(
  { first, last }: { first: Date | null; last: Date | null },
  points: number,
  least = MINUTE
): number {
  const span = first && last ? (last.getTime() - first.getTime()) / 1000 : 0
  // One bucket more than the span holds may begin before it.
  const fits = (width: number) => Math.floor(span / width) + 2 <= points
  return (
    EQUITY_BUCKETS.find((width) => width >= least && fits(width)) ??
    DAY * Math.max(1, Math.ceil(span / DAY / (points - 2)))
  )
}
