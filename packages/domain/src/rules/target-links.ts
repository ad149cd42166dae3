import type { CompiledRule, Fraction } from "../engine/compiled-rule"
import type { RuleState, State } from "../engine/state"
import type { Money } from "../money/money"

/** What other rules do to a profit target. */
export interface TargetLinks {
  link(rules: readonly CompiledRule[]): void
  /** Profits that other rules make necessary. */
  needs(state: State): Fraction[]
  /** Profit that other rules keep from counting. */
  excluded(state: State): Money
}

/** The connection of a target to the rules that raise it or leave profit out. */
export const targetLinks = (): TargetLinks => {
  let others: readonly CompiledRule[] = []
  const ask = <T>(
    state: State,
    question: (rule: CompiledRule, kept: RuleState) => T | null | undefined
  ): T[] =>
    others.flatMap((rule, index) => {
      const kept = state.rules[index]
      const answer = kept && question(rule, kept)
      return answer === undefined || answer === null ? [] : [answer]
    })
  return {
    link: (rules) => {
      others = rules
    },
    needs: (state) =>
      ask(state, (rule, kept) => rule.neededProfit?.(kept, state)),
    excluded: (state) =>
      ask(state, (rule, kept) => rule.excludedProfit?.(kept, state)).reduce(
        (sum, one) => sum + one,
        0n
      ),
  }
}
