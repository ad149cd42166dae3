import type { Money } from "../money/money"
import type { CompiledRule } from "./compiled-rule"
import type { State } from "./state"

/** The levels of a rule on all sides of the daily resets inside one event. */
export interface Bounds {
  lenient: Money | null
  strict: Money | null
  /** On some side the level was not known. */
  unknown: boolean
}

/** Bounds that start with the levels before any reset; null for rules without a level. */
export const boundsBefore = (
  rules: readonly CompiledRule[],
  state: State
): (Bounds | null)[] =>
  rules.map(({ level }, index) => {
    const rule = state.rules[index]
    if (!level || !rule) return null
    const at = level.level(rule, state)
    return { lenient: at, strict: at, unknown: at === null }
  })

const lower = (a: Money | null, b: Money | null): Money | null =>
  a === null ? b : b === null ? a : a < b ? a : b
const higher = (a: Money | null, b: Money | null): Money | null =>
  a === null ? b : b === null ? a : a > b ? a : b

/** Adds the levels after one more reset. */
export const widenBounds = (
  bounds: (Bounds | null)[],
  rules: readonly CompiledRule[],
  state: State
): (Bounds | null)[] =>
  boundsBefore(rules, state).map((next, index) => {
    const before = bounds[index]
    if (!next || !before) return next
    const floor = rules[index]?.level?.side === "floor"
    return {
      lenient: (floor ? lower : higher)(before.lenient, next.lenient),
      strict: (floor ? higher : lower)(before.strict, next.strict),
      unknown: before.unknown || next.unknown,
    }
  })
