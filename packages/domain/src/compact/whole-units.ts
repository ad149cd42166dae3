import type { Money } from "../money/money"
import { MOST, NEVER } from "./slots"

/** A guard is as good as endless beyond the amounts that are let in; up to there its number is exact. */
const guard = (units: number): number => {
  if (units > MOST) return NEVER
  return units < -MOST ? -NEVER : units
}

/** Whole units in an amount, rounded towards minus infinity; beyond all guards where there are too many to count. */
const down = (amount: Money, unit: bigint): number => {
  // Cut off towards zero.
  const whole = amount / unit
  const units = Number(whole)
  return amount < 0n && whole * unit !== amount ? units - 1 : units
}

const up = (amount: Money, unit: bigint): number => {
  const whole = amount / unit
  const units = Number(whole)
  return amount > 0n && whole * unit !== amount ? units + 1 : units
}

/** An amount as a number of minor units; null where it is no whole number of them, or too large. */
export const wholeUnits = (amount: Money, unit: bigint): number | null => {
  const units = amount / unit
  const number = Number(units)
  return units * unit === amount && number >= -MOST && number <= MOST
    ? number
    : null
}

/** The least number of units that is at a value or over it. */
export const leastFrom = (value: Money, unit: bigint): number =>
  guard(up(value, unit))

/** The least number of units that does not touch a floor. */
export const leastOverFloor = (
  floor: Money,
  unit: bigint,
  touching: boolean
): number => guard(touching ? down(floor, unit) + 1 : up(floor, unit))

/** The largest number of units that does not touch a ceiling. */
export const mostUnderCeiling = (
  ceiling: Money,
  unit: bigint,
  touching: boolean
): number => guard(touching ? up(ceiling, unit) - 1 : down(ceiling, unit))
