/** Bid prices of one bar in whole points; `spread` is -1 where it is unknown. */
export type Bar = {
  /** UTC milliseconds; `end` is exclusive for the next bar's start. */
  start: number
  end: number
  open: number
  high: number
  low: number
  close: number
  spread: number
}

/** Bars of one symbol, strictly rising in time. */
export type BarSeries = {
  /** Length of a bar in milliseconds. */
  timeframe: number
  bars: Bar[]
}

/** Where one symbol's prices come from while the clock runs forward. */
export type PriceSource = {
  /** The bar with start <= at < end; null while there is none. */
  barAt(at: number): Bar | null
  /** Start of the first bar at or after an instant; Infinity when none is left. */
  nextStart(at: number): number
}
