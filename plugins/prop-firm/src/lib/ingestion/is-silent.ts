import { marketOpenSince } from "./market-open-since"

/** A connection somebody watches, as far as its silence is concerned. */
export type WatchedFeed = {
  stale_after_seconds: number | null
  stale_at_weekends: boolean
  last_received_at: Date | null
}

/**
 * True when nothing came for longer than the connection may be silent, in hours
 * of trading; the silence of a weekend does not count, unless weekends are traded.
 */
export function isSilent(
  {
    stale_after_seconds: most,
    stale_at_weekends,
    last_received_at,
  }: WatchedFeed,
  now: number
): boolean {
  const openSince = stale_at_weekends ? 0 : marketOpenSince(now)
  if (most === null || last_received_at === null || openSince === null) {
    return false
  }
  const heard = Math.max(last_received_at.getTime(), openSince)
  return now - heard > most * 1000
}
