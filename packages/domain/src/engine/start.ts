import { parseMoney } from "../money/parse-money"
import { noIds } from "../persistent/seen-ids"
import { freshHistory } from "./history"
import type { Program } from "./program"
import type { State } from "./state"

const bareState = ({ engine, terms }: Program): State => {
  const initial = parseMoney(terms.initialBalance)
  const opening = parseMoney(terms.openingBalance ?? terms.initialBalance)
  return {
    version: 1,
    engine,
    terms: null,
    events: 0,
    lastAt: null,
    balance: opening,
    equity: opening,
    initial,
    opening,
    flows: 0n,
    unshown: 0n,
    day: null,
    rules: [],
    trades: {},
    tradesSeen: false,
    closed: [],
    voidedProfit: 0n,
    voidPending: 0n,
    positions: null,
    openLosses: 0n,
    losing: {},
    held: false,
    heldSince: null,
    heldMs: 0,
    feed: "good",
    outcome: "open",
    lockedUntil: null,
    lockedBy: [],
    passRefused: false,
    extensionDays: 0,
    payout: {
      count: 0,
      gross: 0n,
      cycleStart: null,
      firstTrade: null,
      cycleFirstTrade: null,
    },
    scaling: {
      original: initial,
      steps: 0,
      reviews: 0,
      anchor: null,
      paidSinceReview: 0n,
      payoutsSinceReview: 0,
    },
    ids: noIds(),
    checkpoint: null,
    history: null,
    calm: null,
  }
}

/** The state of an account before its first event. */
export const start = (program: Program): State => {
  const state = bareState(program)
  state.rules = program.rules.map((rule) => rule.start(state))
  state.history = freshHistory(state, program)
  return state
}
