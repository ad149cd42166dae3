import type { Trail } from "../engine/compiled-rule"
import type { Program } from "../engine/program"
import type { RuleState } from "../engine/state"
import { minorUnits } from "../money/minor-units"
import { MONEY_DECIMALS } from "../money/money-scale"
import { WHOLE } from "../money/percent-of"
import { MOST_FOLLOWERS } from "./slots"

/** A floor that follows a quantity: numerator ÷ denominator of it, plus what its slot says. */
export interface Follower {
  /** Position of its rule. */
  rule: number
  follows: Trail<RuleState>["follows"]
  onBalance: boolean
  numerator: number
  denominator: number
  touching: boolean
  /** It tests equity, balance, or with "lower" both. */
  testsEquity: boolean
  testsBalance: boolean
}

/** A program made ready for the compact form. */
export interface CompactPlan {
  program: Program
  /** Decimals of the currency's minor unit, and that unit as `Money`. */
  decimals: number
  unit: bigint
  followers: readonly Follower[]
}

const commonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : commonDivisor(b, a % b)

/** Ceilings do not follow: they only rise, so that the one at the beginning is strict enough. */
const followersOf = (program: Program): Follower[] =>
  program.levels.flatMap((index) => {
    const level = program.rules[index]?.level
    const slope = level?.trail?.slope ?? null
    if (!level?.trail || slope === null || level.side === "ceiling") return []
    const divisor = commonDivisor(slope, WHOLE)
    return [
      {
        rule: index,
        follows: level.trail.follows,
        onBalance: level.trail.follows === "balance",
        numerator: Number(slope / divisor),
        denominator: Number(WHOLE / divisor),
        touching: level.touching,
        testsEquity: level.measured !== "balance",
        testsBalance: level.measured !== "equity",
      },
    ]
  })

/**
 * Makes a program ready for the compact form, from what its rules say of themselves. Null where it has none: more than four
 * floors trail, or the program remembers events for late ones, which takes more than numbers (compile it with
 * `lateWindow: 0` and keep the events elsewhere).
 */
export const compileCompact = (program: Program): CompactPlan | null => {
  const followers = followersOf(program)
  if (followers.length > MOST_FOLLOWERS || program.lateWindow > 0) return null
  const decimals = minorUnits(program.currency)
  return {
    program,
    decimals,
    unit: 10n ** BigInt(MONEY_DECIMALS - decimals),
    followers,
  }
}
