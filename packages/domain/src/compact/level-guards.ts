import type { LevelPart } from "../engine/compiled-rule"
import type { Program } from "../engine/program"
import type { RuleState, State } from "../engine/state"
import { leastFrom, leastOverFloor, mostUnderCeiling } from "./whole-units"
import { NEVER, SLOT } from "./slots"

const raise = (slots: Float64Array, slot: number, value: number): void => {
  if (value > (slots[slot] ?? 0)) slots[slot] = value
}
const lower = (slots: Float64Array, slot: number, value: number): void => {
  if (value < (slots[slot] ?? 0)) slots[slot] = value
}

/** With "lower" a floor tests both; a ceiling equity only, which is never the lower. */
const guardLevel = (
  level: LevelPart<RuleState>,
  rule: RuleState,
  state: State,
  unit: bigint,
  slots: Float64Array,
  first: number
): void => {
  const { side, measured, touching } = level
  const at = level.level(rule, state)
  if (at === null) return
  if (side === "floor") {
    const least = leastOverFloor(at, unit, touching)
    if (measured !== "balance") raise(slots, first + SLOT.floorEquity, least)
    if (measured !== "equity") raise(slots, first + SLOT.floorBalance, least)
    return
  }
  const most = mostUnderCeiling(at, unit, touching)
  const slot = measured === "balance" ? SLOT.ceilingBalance : SLOT.ceilingEquity
  lower(slots, first + slot, most)
}

const guardLimit = (
  { trail }: LevelPart<RuleState>,
  rule: RuleState,
  state: State,
  unit: bigint,
  slots: Float64Array,
  first: number
): void => {
  const limit = trail?.limit(rule, state) ?? null
  if (!trail || limit === null) return
  const slot = trail.follows === "balance" ? SLOT.limitBalance : SLOT.limitHigh
  lower(slots, first + slot, leastFrom(limit, unit))
}

/** Writes the amounts from which on a level would be touched, or would do more than follow. */
export const writeLevelGuards = (
  { levels, rules }: Program,
  unit: bigint,
  state: State,
  slots: Float64Array,
  first: number
): void => {
  slots[first + SLOT.floorEquity] = -NEVER
  slots[first + SLOT.floorBalance] = -NEVER
  slots[first + SLOT.ceilingEquity] = NEVER
  slots[first + SLOT.ceilingBalance] = NEVER
  slots[first + SLOT.limitHigh] = NEVER
  slots[first + SLOT.limitBalance] = NEVER
  for (const index of levels) {
    const level = rules[index]?.level
    const rule = state.rules[index]
    if (!level || !rule) continue
    guardLimit(level, rule, state, unit, slots, first)
    // What has been reported is not tested until the next reset.
    if (rule.standing) continue
    guardLevel(level, rule, state, unit, slots, first)
  }
}
