import type { RuleState } from "../engine/state"
import type { Money } from "../money/money"

/** What a consistency rule keeps: finished units folded together, and the day that still runs. */
export interface ConsistencyState extends RuleState {
  total: Money
  best: Money
  /** Winning units: their sum and how many. */
  wins: Money
  winners: number
  excluded: Money
  today: Money
  /** Each finished unit by its key, where a rule may void one later; the folded numbers are made anew then. */
  items: Readonly<Record<string, Money>>
}

/** All units, the running day included. */
export interface Units {
  total: Money
  best: Money
  wins: Money
  winners: number
  excluded: Money
}

const excess = (unit: Money, most: Money | null): Money =>
  most !== null && unit > most ? unit - most : 0n

/** Adds one finished unit. */
export const withUnit = (
  units: Units,
  unit: Money,
  most: Money | null
): Units => ({
  total: units.total + unit,
  best: unit > units.best ? unit : units.best,
  wins: unit > 0n ? units.wins + unit : units.wins,
  winners: unit > 0n ? units.winners + 1 : units.winners,
  excluded: units.excluded + excess(unit, most),
})

export const noUnits: Units = {
  total: 0n,
  best: 0n,
  wins: 0n,
  winners: 0,
  excluded: 0n,
}
