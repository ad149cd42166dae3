import type { OpenTrade, State } from "./state"

/** The open trades of this account. */
export const openTrades = ({ trades }: State): OpenTrade[] =>
  Object.values(trades).filter((one) => one.account === null && one.left > 0n)

/** How many positions are open: by the trades where the platform sends them, else by its `positions` events. */
export const openCount = (state: State): number =>
  state.tradesSeen ? openTrades(state).length : (state.positions ?? 0)
