import type { State } from "./state"

/** Signed open lots of a symbol on this account. */
export const netLots = ({ trades }: State, symbol: string): bigint => {
  let sum = 0n
  for (const key in trades) {
    const one = trades[key]
    if (one?.account !== null || one.symbol !== symbol) continue
    sum += one.side === "buy" ? one.left : -one.left
  }
  return sum
}
