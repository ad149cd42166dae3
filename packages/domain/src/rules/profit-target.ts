import type {
  CompiledRule,
  Fraction,
  ObjectivePart,
} from "../engine/compiled-rule"
import { isFlat } from "../engine/is-flat"
import { measuredValue } from "../engine/measured-value"
import type { RuleState, State } from "../engine/state"
import { moneyText } from "../explain/money-text"
import { say } from "../explain/say"
import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import { defineKind } from "./define-kind"
import { effectPlan } from "./effect-for"
import { freshRuleState } from "./rule-state"

/** A profit to reach over the opening balance. */
export const profitTarget = defineKind("profit_target", (terms) => {
  const amount = terms.amount === undefined ? null : parseMoney(terms.amount)
  const percent = parsePercent(terms.percent ?? "0")
  const measured = terms.measured ?? "balance"
  const target = (state: State): Money =>
    amount ?? percentOf(state.initial, percent)
  let others: readonly CompiledRule[] = []
  /** What other rules answer for their own state. */
  const fromOthers = <T>(
    state: State,
    ask: (rule: CompiledRule, kept: RuleState) => T | null | undefined
  ): T[] =>
    others.flatMap((rule, index) => {
      const kept = state.rules[index]
      const answer = kept && ask(rule, kept)
      return answer === undefined || answer === null ? [] : [answer]
    })
  const needs = (state: State): Fraction[] =>
    fromOthers(state, (rule, kept) => rule.neededProfit?.(kept, state))
  /** The account level to reach, raised by rules that make more profit necessary. */
  const required = (state: State): Money =>
    needs(state).reduce(
      (most, { dividend, divisor }) => {
        const level = state.opening + dividend / divisor
        return level > most ? level : most
      },
      state.opening + target(state)
    )
  const current = (state: State): Money =>
    fromOthers(state, (rule, kept) =>
      rule.excludedProfit?.(kept, state)
    ).reduce(
      (left, excluded) => left - excluded,
      measuredValue(measured, state)
    )
  /** Compared without dividing. */
  const reached = (state: State): boolean => {
    const profit = current(state) - state.opening
    return (
      profit >= target(state) &&
      needs(state).every(
        ({ dividend, divisor }) => profit * divisor >= dividend
      )
    )
  }
  const objective: ObjectivePart<RuleState> = {
    unit: "money",
    required: (_, state) => required(state),
    current: (_, state) => current(state),
    met: (_, state) =>
      reached(state) && (terms.requireFlat !== true || isFlat(state)),
    explain: (_, state, { currency }) =>
      say("room.profit_target", {
        required: moneyText(required(state), currency),
        opening: moneyText(state.opening, currency),
        target: moneyText(target(state), currency),
        current: moneyText(current(state), currency),
      }),
  }
  return {
    terms,
    effectFor: effectPlan(terms),
    link: (rules) => {
      others = rules
    },
    targetProfit: target,
    objective,
    start: freshRuleState,
    report: (rule, state, currency) => ({
      met: objective.met(rule, state),
      required: formatMoney(required(state), currency),
      current: formatMoney(current(state), currency),
    }),
    describe: (state, currency) =>
      say(`describe.profit_target.${measured}`, {
        required: moneyText(required(state), currency),
        target: moneyText(target(state), currency),
        flat: terms.requireFlat === true ? say("describe.flat") : "",
      }),
    example: () => null,
  }
})
