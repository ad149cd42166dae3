import type { RuleState } from "../engine/state"
import type { Money } from "../money/money"

/** Whether a person has forgiven as much before. */
export const isForgiven = ({ pardon }: RuleState, amount: Money): boolean =>
  pardon !== null && amount <= pardon

/**
 * Whether an amount that is worse the higher it is newly breaks a rule: reported once until recovered, and not where a
 * person has forgiven as much before.
 */
export const isNewlyOver = (
  rule: RuleState,
  amount: Money,
  over: boolean
): boolean => {
  if (!over) {
    rule.standing = false
    rule.pardon = null
    return false
  }
  return !rule.standing && !isForgiven(rule, amount)
}
