/** What the generator knows of one symbol; volatility in parts per million. */
export type Figures = {
  symbol: string
  /** Price it starts from, in points. */
  startPoints: number
  /** Deviation of a one-minute return for each hour of New York's day. */
  sigma: readonly number[]
  /** Median spread in points for each hour of New York's day. */
  spread: readonly number[]
  /** Deviation of the jump over a weekend, and over the daily pause. */
  weekendGap: number
  pauseGap: number
  /** Deviation of the jump in the minute of payrolls and consumer prices. */
  newsJump: number
  /** How much slow volatility wanders (deviation of its logarithm). */
  clustering: number
  /** Share of minutes that are shocks, and how many times larger they are. */
  shockShare: number
  shockSize: number
}
