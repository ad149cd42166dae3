import type { CompiledRule } from "../engine/compiled-rule"
import type { State } from "../engine/state"
import type { Money } from "../money/money"

/** What other rules do to a profit target. */
export interface TargetLinks {
  link(rules: readonly CompiledRule[]): void
  /** The most that other rules raise the profit asked for to: rounded down to be shown, up to be compared with. */
  raised(target: Money, state: State, round: "down" | "up"): Money
  /** Profit that other rules keep from counting. */
  excluded(state: State): Money
}

type Linked = readonly [index: number, rule: CompiledRule]

/** The connection of a target to the rules that raise it or leave profit out. */
export const targetLinks = (): TargetLinks => {
  let raising: readonly Linked[] = []
  let excluding: readonly Linked[] = []
  return {
    link: (rules) => {
      const all = rules.map((rule, index): Linked => [index, rule])
      raising = all.filter(([, rule]) => "neededProfit" in rule)
      excluding = all.filter(([, rule]) => "excludedProfit" in rule)
    },
    raised: (target, state, round) => {
      let most = target
      for (const [index, rule] of raising) {
        const kept = state.rules[index]
        const needed = kept && rule.neededProfit?.(kept, state)
        if (!needed) continue
        const { dividend, divisor } = needed
        let profit = dividend / divisor
        if (round === "up" && profit * divisor < dividend) profit += 1n
        if (profit > most) most = profit
      }
      return most
    },
    excluded: (state) => {
      let sum = 0n
      for (const [index, rule] of excluding) {
        const kept = state.rules[index]
        if (kept) sum += rule.excludedProfit?.(kept, state) ?? 0n
      }
      return sum
    },
  }
}
