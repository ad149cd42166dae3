import type { Money } from "../money/money"
import { MOST, NEVER } from "./slots"

/** Whole units in an amount, rounded towards minus infinity. */
const down = (amount: Money, unit: bigint): bigint => {
  const whole = amount / unit
  return whole * unit > amount ? whole - 1n : whole
}

const up = (amount: Money, unit: bigint): bigint => -down(-amount, unit)

/** A guard is as good as endless beyond the amounts that are let in. */
const guard = (units: bigint): number => {
  if (units > BigInt(MOST)) return NEVER
  return units < BigInt(-MOST) ? -NEVER : Number(units)
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
): number => guard(touching ? down(floor, unit) + 1n : up(floor, unit))

/** The largest number of units that does not touch a ceiling. */
export const mostUnderCeiling = (
  ceiling: Money,
  unit: bigint,
  touching: boolean
): number => guard(touching ? up(ceiling, unit) - 1n : down(ceiling, unit))
