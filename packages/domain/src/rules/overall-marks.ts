import { canonicalJson } from "../json/canonical-json"
import type { CashFlow, Snapshot } from "../engine/compiled-rule"
import { type LevelLine, levelAt } from "../engine/level-line"
import type { State } from "../engine/state"
import type { Money } from "../money/money"
import type { TermsOf } from "../terms/rule-schema"
import type { Allowance } from "./allowance"
import {
  type Lock,
  lockFloor,
  lockLevel,
  type OverallState,
  profitEnough,
} from "./overall-lock"

/** An overall loss with its terms read. */
export interface Overall {
  terms: TermsOf<"overall_loss">
  allowance: Allowance
  /** How floors hang from marks, given the initial balance. */
  line: (initial: Money) => LevelLine
  lock: Lock | null
}

/** Mark, floor and lock from the opening balance on. */
export const startMarks = (
  { line, lock }: Overall,
  rule: OverallState,
  state: State
): void => {
  rule.mark = state.opening
  rule.floor = levelAt(line(state.initial), rule.mark)
  rule.locked = false
  if (lock?.floorReached && rule.floor >= lockLevel(lock, state)) {
    rule.locked = true
  }
}

/** Lets the trailed quantity move mark and floor up, or trigger the lock. */
export const raiseMark = (
  { line, lock, terms }: Overall,
  rule: OverallState,
  state: State,
  quantity: Money
): void => {
  if (rule.locked) {
    if (terms.trails !== "none" && quantity > rule.mark) rule.mark = quantity
    return
  }
  // A profit trigger moves the floor from where it was: this rise of the mark is not applied.
  if (lock && profitEnough(lock, state, quantity)) {
    lockFloor(rule, lock, state)
    return
  }
  if (terms.trails === "none" || quantity <= rule.mark) return
  rule.mark = quantity
  const floor = levelAt(line(state.initial), quantity)
  if (lock?.floorReached && floor >= lockLevel(lock, state)) {
    lockFloor(rule, lock, state)
  } else if (floor > rule.floor) {
    rule.floor = floor
  }
}

/** What a daily reset raises: marks taken at end of day, unless the snapshot is missing. */
export const raiseAtEndOfDay = (
  overall: Overall,
  rule: OverallState,
  state: State,
  snapshot: Snapshot
): void => {
  if (snapshot.missing) return
  if (overall.terms.trails === "end_of_day_balance") {
    raiseMark(overall, rule, state, snapshot.balance)
  }
  if (overall.terms.trails === "end_of_day_equity") {
    raiseMark(overall, rule, state, snapshot.equity)
  }
}

const shiftMark = (
  { lock }: Overall,
  rule: OverallState,
  state: State,
  amount: Money
): void => {
  rule.mark += amount
  if (rule.locked) return
  // The allowance keeps its amount, so that room neither grows nor shrinks.
  const floor = rule.floor + amount
  if (lock?.floorReached && amount > 0n && floor >= lockLevel(lock, state)) {
    lockFloor(rule, lock, state)
  } else rule.floor = floor
}

/** Adjustments move a trailing mark in full; payouts do what `onPayout` says. */
export const applyCashFlow = (
  overall: Overall,
  rule: OverallState,
  state: State,
  flow: CashFlow
): void => {
  const trailing = overall.terms.trails !== "none"
  if (flow.kind === "adjustment") {
    if (trailing) shiftMark(overall, rule, state, flow.amount)
    return
  }
  if (overall.terms.onPayout === "reduce_high_water_mark" && trailing) {
    shiftMark(overall, rule, state, flow.amount)
  }
  if (overall.terms.onPayout === "reset") startMarks(overall, rule, state)
  if (overall.lock?.onPayout && !rule.locked) {
    lockFloor(rule, overall.lock, state)
  }
}

/** After a scaling review marks start from the new size; a locked floor goes to the lock's new level. */
export const rescaleMarks = (
  overall: Overall,
  rule: OverallState,
  state: State
): void => {
  const { locked } = rule
  startMarks(overall, rule, state)
  if (locked && overall.lock) lockFloor(rule, overall.lock, state)
}

/** New terms keep mark and lock; the floor moves only where their allowance or opening balance put it elsewhere. */
export const carryMarks = (
  { terms, line }: Overall,
  rule: OverallState,
  state: State,
  before: TermsOf<"overall_loss">
): void => {
  if (rule.locked) return
  const opening = terms.trails === "none" && rule.mark !== state.opening
  if (opening) rule.mark = state.opening
  const same =
    canonicalJson(before.allowance) === canonicalJson(terms.allowance)
  // A percent of the mark keeps the amount it had; an amount, or a percent of the size, is what the new terms say.
  const { allowance } = terms
  const ofMark = "percent" in allowance && allowance.of !== "initial_balance"
  if (ofMark && same && !opening) return
  rule.floor = levelAt(line(state.initial), rule.mark)
}
