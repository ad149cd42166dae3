import type { Run } from "./run"
import type { RuleState } from "./state"

/**
 * The state of a rule, made ready to be changed: drafts share the states of rules, and their list, with the state they came
 * from until they change one.
 */
export const ownRule = (
  { draft, base }: Run,
  index: number
): RuleState | undefined => {
  const rule = draft.rules[index]
  if (!rule || rule !== base.rules[index]) return rule
  const own = { ...rule }
  if (draft.rules === base.rules) draft.rules = base.rules.slice()
  draft.rules[index] = own
  return own
}

/** Makes the states of all rules ready to be changed. */
export const ownRules = (run: Run): void => {
  run.draft.rules.forEach((_, index) => ownRule(run, index))
}
