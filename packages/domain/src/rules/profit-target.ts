import type { ObjectivePart } from "../engine/compiled-rule"
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
  const required = (state: State): Money => state.opening + target(state)
  const current = (state: State): Money => measuredValue(measured, state)
  const objective: ObjectivePart<RuleState> = {
    unit: "money",
    required: (_, state) => required(state),
    current: (_, state) => current(state),
    met: (_, state) =>
      current(state) >= required(state) &&
      (terms.requireFlat !== true || isFlat(state)),
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
