import type { EventOf } from "../events/event-schema"
import type { Message } from "../explain/message"
import type { Money } from "../money/money"
import type { Percent } from "../money/percent"
import type { EffectName } from "../terms/effect"
import type { RuleTerms } from "../terms/rule-schema"
import type { RuleReport } from "./decision"
import type { Fact, Offence, Sight } from "./conduct"
import type { PastTrade, RuleState, State } from "./state"

/** The last known values when a rule day ended. */
export interface Snapshot {
  balance: Money
  equity: Money
  /** The last event was too old: nothing may be derived from it. */
  missing: boolean
}

/** Money that came or went without being profit or loss. */
export interface CashFlow {
  kind: "payout" | "adjustment"
  amount: Money
}

/** What texts need besides the state. */
export interface Where {
  currency: string
  timeZone: string
}

/** An exact quotient; the divisor is positive. */
export interface Fraction {
  dividend: bigint
  divisor: bigint
}

/**
 * What a level does while a rule day runs: it hangs from the highest value of a quantity so far, and never goes back.
 * Both forms of the engine follow this one description.
 */
export interface Trail<S extends RuleState> {
  /** `high` is the highest equity of an update, `day_peak` that of the day, without the day's cash flows. */
  follows: "day_peak" | "high" | "balance"
  /** How much of the quantity the level is; null where the level does not move, but has a limit. */
  slope: Percent | null
  /** What is added to that; null while the level does not move with the quantity, as when it is locked. */
  offset(rule: S, state: State): Money | null
  /** The highest quantity so far; null where none is kept. */
  mark(rule: S, state: State): Money | null
  /** From this quantity on more happens than following the line (a lock); null where nothing ever does. */
  limit(rule: S, state: State): Money | null
  /** Whether one more value of the quantity changes anything. */
  moves(rule: S, state: State, quantity: Money): boolean
  /** Takes in one more value of the quantity. */
  raise(rule: S, state: State, quantity: Money): void
}

/** A level that may not be touched or passed: a floor, or mirrored, a ceiling. */
export interface LevelPart<S extends RuleState> {
  side: "floor" | "ceiling"
  /** Its level starts anew at each daily reset. */
  daily: boolean
  /** Touching the level is a breach. */
  touching: boolean
  measured: "equity" | "balance" | "lower"
  level(rule: S, state: State): Money | null
  /** Absent where the level stays as it is until the daily reset. */
  trail?: Trail<S> | undefined
  /** How the level came about: reference, allowance, sum. */
  formed(rule: S, state: State, where: Where): Message
  /** What may be lost (or won) in all, for meters. */
  allowance(rule: S, state: State): Money
}

/** An objective that is met from a value of balance or equity on. */
export interface Reach<S extends RuleState> {
  measured: "balance" | "equity"
  least(rule: S, state: State): Money
  /** No position may be open. */
  flat: boolean
}

/** A condition to pass or to be paid. */
export interface ObjectivePart<S extends RuleState> {
  /** Absent where no equity update within a rule day meets it or takes it back. Both forms of the engine follow it. */
  reach?: Reach<S>
  met(rule: S, state: State): boolean
  unit: "money" | "days" | "percent"
  required(rule: S, state: State): bigint
  current(rule: S, state: State): bigint
  explain(rule: S, state: State, where: Where): Message
}

/** How far a rule of conduct is from being broken. */
export interface Gauge {
  unit: "money" | "days" | "percent" | "count"
  /** Null where the rule has no amount, only offences. */
  level: string | null
  current: string
  room: string | null
  /** What is left of how much, for drawing. */
  part: bigint | null
  whole: bigint
  broken: boolean
  explanation: Message
}

/** A rule of some terms, ready to run. State is plain data and lives outside. */
export interface CompiledRule<S extends RuleState = RuleState> {
  terms: RuleTerms
  effectFor(occurrence: number): EffectName
  level?: LevelPart<S>
  objective?: ObjectivePart<S>
  /** Rules that work together find each other here, once, when terms are compiled. */
  link?(rules: readonly CompiledRule[]): void
  /** The profit this rule makes necessary, as a fraction so that it stays exact; of consistency rules that raise the target. */
  neededProfit?(rule: S, state: State): Fraction
  /** Profit that this rule keeps from counting towards the target. */
  excludedProfit?(rule: S, state: State): Money
  /** The profit that a target asks for, before others raise it. */
  targetProfit?(state: State): Money
  start(state: State): S
  onDayEnd?(rule: S, state: State, snapshot: Snapshot): void
  onCashFlow?(rule: S, state: State, flow: CashFlow): void
  onRescale?(rule: S, state: State): void
  /** The rule's state was carried over from these older terms of the same kind and id. */
  onTermsChanged?(rule: S, state: State, before: RuleTerms): void
  /** What an account becomes that breaks this rule hard; "breached" where nothing is said. */
  ends?: "expired"
  /** Looks at what just happened and answers the offences in it. */
  watch?(rule: S, state: State, fact: Fact, sight: Sight): readonly Offence[]
  /**
   * Up to this instant (and with it) time that passes within the rule day neither breaks nor changes this rule, while nothing
   * else happens and
   * nothing is on hold. Every rule that watches says so.
   */
  quietUntil?(rule: S, state: State): number
  /** The next instant at which time alone breaks or changes this rule. */
  deadline?(rule: S, state: State): number | null
  /** Broken right now; a rule without this denies payouts once it was ever broken. */
  standing?(rule: S, state: State, currency: string): boolean
  /** A person decided that the account goes on: what stands now is forgiven. */
  onForgiven?(rule: S, state: State, currency: string): void
  /** A trade that was counted before does not count any more. */
  onTradeVoided?(rule: S, state: State, trade: PastTrade): void
  /** What a meter of this rule shows; levels and objectives have their own. */
  meter?(rule: S, state: State, where: Where): Gauge
  onTradeOpened?(rule: S, state: State, event: EventOf<"trade_opened">): void
  onTradeClosed?(rule: S, state: State, closed: ClosedTrade): void
  report(rule: S, state: State, currency: string): RuleReport
  /** The rule in plain words, for this size. */
  describe(state: State, currency: string): Message
  /** A worked example in money, or null where the sentence says it all. */
  example(state: State, currency: string): Message | null
}

/** A closing deal, after the book was updated. */
export interface ClosedTrade {
  event: EventOf<"trade_closed">
  symbol: string
  openedDay: string
  /** Nothing of the trade is left open. */
  fully: boolean
  /** Profit, commission and swap of the whole trade so far. */
  net: Money
  /** Signed lots of the symbol before and after. */
  /** The same, without the profit of a voided trade. */
  counted: Money
  netBefore: bigint
  netAfter: bigint
}

/** A kind of rule: how its terms become a rule. */
export interface RuleKind {
  compile(terms: RuleTerms): CompiledRule
}
