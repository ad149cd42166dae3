import type { LevelPart } from "../engine/compiled-rule"
import type { Program } from "../engine/program"
import type { RuleState, State } from "../engine/state"
import type { Money } from "../money/money"
import { leastFrom, leastOverFloor, mostUnderCeiling } from "./whole-units"
import { type Guards, NEVER, SLOT } from "./slots"

/** The strictest of some levels: the highest floor, the lowest ceiling, or the lowest limit. */
interface Strictest {
  at: Money | null
  touching: boolean
}

const none = (): Strictest => ({ at: null, touching: false })

/** What amounts are held against. Money is compared first and made a number once. */
interface Levels {
  floorEquity: Strictest
  floorBalance: Strictest
  ceilingEquity: Strictest
  ceilingBalance: Strictest
  limitHigh: Strictest
  limitBalance: Strictest
}

const higher = (kept: Strictest, at: Money, touching: boolean): void => {
  if (kept.at !== null && at < kept.at) return
  kept.touching = touching || (kept.touching && at === kept.at)
  kept.at = at
}

const lower = (kept: Strictest, at: Money, touching: boolean): void => {
  if (kept.at !== null && at > kept.at) return
  kept.touching = touching || (kept.touching && at === kept.at)
  kept.at = at
}

/** With "lower" a floor tests both; a ceiling equity only, which is never the lower. */
const addLevel = (
  { side, measured, touching }: LevelPart<RuleState>,
  at: Money | null,
  all: Levels
): void => {
  if (at === null) return
  if (side === "floor") {
    if (measured !== "balance") higher(all.floorEquity, at, touching)
    if (measured !== "equity") higher(all.floorBalance, at, touching)
    return
  }
  lower(
    measured === "balance" ? all.ceilingBalance : all.ceilingEquity,
    at,
    touching
  )
}

const addLimit = (
  { trail }: LevelPart<RuleState>,
  rule: RuleState,
  state: State,
  all: Levels
): void => {
  const limit = trail?.limit(rule, state) ?? null
  if (!trail || limit === null) return
  lower(
    trail.follows === "balance" ? all.limitBalance : all.limitHigh,
    limit,
    true
  )
}

const levelsOf = ({ levels, rules }: Program, state: State): Levels => {
  const all = {
    floorEquity: none(),
    floorBalance: none(),
    ceilingEquity: none(),
    ceilingBalance: none(),
    limitHigh: none(),
    limitBalance: none(),
  }
  for (const index of levels) {
    const level = rules[index]?.level
    const rule = state.rules[index]
    if (!level || !rule) continue
    addLimit(level, rule, state, all)
    // What has been reported is not tested until the next reset.
    if (!rule.standing) addLevel(level, level.level(rule, state), all)
  }
  return all
}

/** Writes the amounts from which on a level would be touched, or would do more than follow. */
export const writeLevelGuards = (
  program: Program,
  unit: bigint,
  state: State,
  slots: Guards,
  first: number
): void => {
  const all = levelsOf(program, state)
  const floor = ({ at, touching }: Strictest): number =>
    at === null ? -NEVER : leastOverFloor(at, unit, touching)
  const ceiling = ({ at, touching }: Strictest): number =>
    at === null ? NEVER : mostUnderCeiling(at, unit, touching)
  const limit = ({ at }: Strictest): number =>
    at === null ? NEVER : leastFrom(at, unit)
  slots[first + SLOT.floorEquity] = floor(all.floorEquity)
  slots[first + SLOT.floorBalance] = floor(all.floorBalance)
  slots[first + SLOT.ceilingEquity] = ceiling(all.ceilingEquity)
  slots[first + SLOT.ceilingBalance] = ceiling(all.ceilingBalance)
  slots[first + SLOT.limitHigh] = limit(all.limitHigh)
  slots[first + SLOT.limitBalance] = limit(all.limitBalance)
}
