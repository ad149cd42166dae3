import type { OpenTrade, State } from "./state"

/** The open trades of this account. */
export const openTrades = ({ trades }: State): OpenTrade[] =>
  Object.values(trades).filter((one) => one.account === null && one.left > 0n)
