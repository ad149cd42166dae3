/** A limit that is not watched: beyond every number, and JSON can carry it to another process. */
export const UNWATCHED = Number.MAX_VALUE

/** What of a connection's updates is doubted, ready to compare with. */
export type FeedLimits = {
  /** A spike is more than this share of the account's initial balance … */
  spikeShare: number
  /** … and more than this many times the largest move of late. */
  spikeFactor: number
  /** How many updates back "of late" is; before so many nothing is a spike. */
  spikeUpdates: number
  /** Own times of events that are believed, milliseconds since 1970. */
  earliest: number
  latest: number
  /** Numbers of a login's stream that may be missing. */
  gapNumbers: number
  /** After so long the missing ones are given up, in milliseconds. */
  gapMs: number
}
