import type { State } from "./state"

/**
 * A draft: a copy whose own fields may be changed in place. What lies in them is shared and replaced, never changed; for the
 * states of rules see `ownRule`. Every field is named, which makes it several times faster than a spread.
 */
export const copyState = (state: State): State => ({
  version: state.version,
  engine: state.engine,
  terms: state.terms,
  events: state.events,
  lastAt: state.lastAt,
  balance: state.balance,
  equity: state.equity,
  initial: state.initial,
  opening: state.opening,
  flows: state.flows,
  unshown: state.unshown,
  day: state.day,
  rules: state.rules,
  trades: state.trades,
  tradesSeen: state.tradesSeen,
  closed: state.closed,
  voidedProfit: state.voidedProfit,
  voidPending: state.voidPending,
  positions: state.positions,
  openLosses: state.openLosses,
  losing: state.losing,
  held: state.held,
  heldSince: state.heldSince,
  heldMs: state.heldMs,
  feed: state.feed,
  outcome: state.outcome,
  lockedUntil: state.lockedUntil,
  lockedBy: state.lockedBy,
  passRefused: state.passRefused,
  extensionDays: state.extensionDays,
  payout: state.payout,
  scaling: state.scaling,
  ids: state.ids,
  checkpoint: state.checkpoint,
  history: state.history,
  calm: null,
})
