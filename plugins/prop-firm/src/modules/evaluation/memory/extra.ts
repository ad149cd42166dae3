/** Numbers kept per account beside those of the compact form. */
export const EXTRA_STRIDE = 5

/** What they are. */
export const EXTRA = {
  /** Least and largest number of the login's stream so far; NaN before the first. */
  firstSeq: 0,
  lastSeq: 1,
  /** The minute of the candle that is growing, since 1970; NaN without one. */
  minute: 2,
  /** Its lowest and highest equity, in minor units. */
  low: 3,
  high: 4,
} as const
