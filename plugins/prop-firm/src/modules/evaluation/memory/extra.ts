/** Numbers kept per account beside those of the compact form. */
export const EXTRA_STRIDE = 10

/** What they are; NaN where there is none. */
export const EXTRA = {
  /** Largest number of the login's stream so far. */
  lastSeq: 0,
  /** The minute of the candle that is growing, since 1970. */
  minute: 1,
  /** Its lowest and highest equity, in minor units. */
  low: 2,
  high: 3,
  /** The floors of the day and over all that charts draw, in minor units, as of the newest decision. */
  dailyFloor: 4,
  overallFloor: 5,
  /** Largest move of equity from one update to the next, fading, and how many were seen. */
  move: 6,
  moves: 7,
  /** Where the journal and its terms are found: `slot * PARTS + part`, and a number of `Terms in memory`. */
  place: 8,
  terms: 9,
} as const
