import type { RuleState } from "../engine/state"

/**
 * The state of a rule at the start: what every kind has, and then what is its own. Assigned, not spread: an object literal
 * with names after a spread has a hidden class of its own each time, and with many accounts every look at it is a slow one.
 */
export const freshRuleState = <Own extends object = object>(
  own?: Own
): RuleState & Own => {
  const common: RuleState = { violations: 0, standing: false, pardon: null }
  return Object.assign(common, own)
}
