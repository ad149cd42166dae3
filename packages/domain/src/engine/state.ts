import type { TradingEvent } from "../events/event-schema"
import type { Money } from "../money/money"
import type { AppendLog } from "../persistent/append-log"
import type { Calm } from "../calm/calm"
import type { SeenIds } from "../persistent/seen-ids"
import type { Terms } from "../terms/terms-schema"
import type { Offence } from "./conduct"
import type { RuleDay } from "../trading-day/rule-day"

/** What the engine keeps for every rule; kinds add their own marks and counts. */
export interface RuleState {
  /** Breaches so far, for ladders. */
  violations: number
  /** Reported and not to be reported again yet. */
  standing: boolean
  /** A person forgave the level down (or up) to this value, until the rule recovers. */
  pardon: Money | null
  /** Offences that a reversal has excused, by key. */
  excused?: readonly string[]
  /** Hard offences that a hold kept from being decided. */
  kept?: readonly Offence[]
  /** Open trades that offend, by id. */
  offending?: readonly string[]
}

/** The running rule day. Values are those of its snapshot; cash flows since then are kept apart in `shift`. */
export interface DayState extends RuleDay {
  first: boolean
  balance: Money
  equity: Money
  /** Highest equity of the day, without the cash flows of the day. */
  peak: Money
  shift: Money
  /** The snapshot at its start was missing. */
  unknown: boolean
  /** A person decided although the snapshot was missing. */
  settled: boolean
}

export interface OpenTrade {
  id: string
  /** Another of the trader's accounts, or null for this one. */
  account: string | null
  symbol: string
  side: "buy" | "sell"
  lots: bigint
  left: bigint
  openedAt: number
  openedDay: string
  /** Profit, commission and swap of its partial closes so far. */
  net: Money
  /** Opening price and stop, in units of 10^-12. */
  price: bigint
  stopLoss: bigint | null
  /** Loss at the stop as the platform told it, for the lots open then. */
  risk: { amount: Money; lots: bigint } | null
  contractSize: Money | null
  /** Its profit does not count. */
  voided: boolean
  /** How much of `net` an equity event has shown. */
  booked: Money
}

/** A trade that was closed in the last days, kept for news that arrive later. */
export interface PastTrade {
  id: string
  symbol: string
  openedAt: number
  closedAt: number
  openedDay: string
  closedDay: string
  net: Money
  voided: boolean
  /** An equity event since has shown its result in the balance. */
  shown: boolean
  /** Payouts before it closed: a payout cycle leaves out what closed in an earlier one. */
  cycle: number
}

export type Outcome =
  "open" | "passed" | "breached" | "expired" | "undetermined"

/** A rule found broken, with the level it was found at or the offence. */
export interface Found {
  rule: string
  measured: Money | null
  offence?: string
}

/** An event as a checkpoint keeps it; a reversal says how many events back the breach lay that it undid. */
export type AppliedEvent = TradingEvent & { readonly back?: number }

/** What a reversal goes back to: the state before a breach, and every event since. */
export interface Checkpoint {
  before: State
  found: readonly Found[]
  events: AppendLog<AppliedEvent>
  /** A lock ends at the daily reset, and its checkpoint with it. */
  lockOnly: boolean
}

/** Recent events and the states before them, to tell whether a late event would have mattered. */
export interface History {
  base: State
  middle: State | null
  events: AppendLog<TradingEvent>
}

export interface PayoutState {
  count: number
  gross: Money
  /** Local date on which the running payout cycle began. */
  cycleStart: string | null
  firstTrade: string | null
  cycleFirstTrade: string | null
}

export interface ScalingState {
  original: Money
  steps: number
  reviews: number
  anchor: string | null
  paidSinceReview: Money
  payoutsSinceReview: number
}

/** Everything the engine knows about one challenge account. Plain data: `serializeState` writes it down without loss. */
export interface State {
  version: 1
  engine: string
  /** The document of the last `terms_changed`, or null while the first terms hold. */
  terms: Terms | null
  events: number
  lastAt: number | null
  balance: Money
  equity: Money
  initial: Money
  opening: Money
  /** Adjustments minus payouts since the opening: neither is profit or loss. */
  flows: Money
  /** What cash flows and scaling changed and no equity event has shown yet: part of the balance at a daily reset before it comes. */
  unshown: Money
  day: Readonly<DayState> | null
  rules: RuleState[]
  trades: Readonly<Record<string, OpenTrade>>
  tradesSeen: boolean
  /** Closed trades of the last days, oldest first; only where a rule looks back. */
  closed: readonly PastTrade[]
  /** Profit of closed trades that does not count: in the balance, and still to be shown by the next equity event. */
  voidedProfit: Money
  voidPending: Money
  /** Positions in the last `positions` event, or null before one. */
  positions: number | null
  /** Sum of the losing floating results in the last `positions` event, zero or below. */
  openLosses: Money
  /** Of which each trade, while it is open. */
  losing: Readonly<Record<string, Money>>
  held: boolean
  /** When the running hold began. */
  heldSince: number | null
  /** How long the holds before it were. */
  heldMs: number
  feed: "good" | "stale" | "gap" | "suspect"
  outcome: Outcome
  lockedUntil: number | null
  lockedBy: readonly string[]
  /** A person said "not passed" although all was met: wait until something is unmet. */
  passRefused: boolean
  extensionDays: number
  payout: Readonly<PayoutState>
  scaling: Readonly<ScalingState>
  ids: SeenIds
  checkpoint: Checkpoint | null
  history: History | null
  /** What the next equity update may be without touching a rule. Not written down: it is worked out from the rest. */
  calm: Calm | null
}
