import type { RuleState } from "../engine/state"

/** The part of a rule's state that every kind has, at the start. */
export const freshRuleState = (): RuleState => ({
  violations: 0,
  standing: false,
  pardon: null,
})
