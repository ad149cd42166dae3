import type { LevelLine } from "../engine/level-line"
import type { Money } from "../money/money"
import { percentOf, WHOLE } from "../money/percent-of"
import type { Allowance } from "./allowance"

const lineOf = (
  allowance: Allowance,
  initial: Money,
  sign: 1n | -1n
): LevelLine => {
  if ("amount" in allowance) {
    return { slope: WHOLE, offset: sign * allowance.amount }
  }
  return allowance.ofInitial
    ? { slope: WHOLE, offset: sign * percentOf(initial, allowance.percent) }
    : { slope: WHOLE + sign * allowance.percent, offset: 0n }
}

/** The line of levels that an allowance draws below (-1) or above (1) its reference, given the initial balance. */
export const allowanceLine = (
  allowance: Allowance,
  sign: 1n | -1n
): ((initial: Money) => LevelLine) => {
  let of: Money | null = null
  let line: LevelLine = { slope: WHOLE, offset: 0n }
  return (initial) => {
    // Accounts of one size follow each other.
    if (initial !== of) {
      line = lineOf(allowance, initial, sign)
      of = initial
    }
    return line
  }
}
