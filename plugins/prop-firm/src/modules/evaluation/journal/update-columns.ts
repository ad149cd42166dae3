import type { LoginColumn } from "./login-column"

/**
 * Equity updates that are already decoded, one per row: plain ones only, without
 * an id. Amounts are whole numbers of 10^-scale, all four of a row with the same
 * scale (the most decimals any of them was written with); where an event had no
 * low or high, they are its equity. What does not fit within 2^50, or has more
 * than 8 decimals, is no row of columns but a wire item. Evaluation turns amounts
 * into minor units in place, with their scale.
 */
export type UpdateColumns = {
  readonly count: number
  readonly logins: LoginColumn
  readonly seq: Float64Array
  /** Milliseconds since 1970. */
  readonly at: Float64Array
  readonly scale: Uint8Array
  readonly balance: Float64Array
  readonly equity: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}
