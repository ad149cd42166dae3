/**
 * Decoded equity updates, one per row: the account's number, milliseconds since 1970, and amounts in minor units. Where an
 * event has no low or high, they are its equity. Columns rather than arguments, because a number that is handed over may
 * have to be allocated.
 */
export interface Updates {
  readonly account: Int32Array
  readonly at: Float64Array
  readonly balance: Float64Array
  readonly equity: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}
