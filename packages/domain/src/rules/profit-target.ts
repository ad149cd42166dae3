import type {
  CompiledRule,
  ObjectivePart,
  Reach,
} from "../engine/compiled-rule"
import { isFlat } from "../engine/is-flat"
import { measuredValue } from "../engine/measured-value"
import type { RuleState, State } from "../engine/state"
import { voidedProfit } from "../engine/void-trade"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import type { TermsOf } from "../terms/rule-schema"
import { defineKind } from "./define-kind"
import { effectPlan } from "./effect-for"
import { levelEdge } from "./level-edge"
import { freshRuleState } from "./rule-state"
import { targetLinks, type TargetLinks } from "./target-links"

type TargetTerms = TermsOf<"profit_target">

/** The profit asked for, before other rules raise it. */
const targetMoney = (terms: TargetTerms): ((state: State) => Money) => {
  if (terms.amount !== undefined) {
    const amount = parseMoney(terms.amount)
    return () => amount
  }
  const percent = parsePercent(terms.percent ?? "0")
  return (state) => percentOf(state.initial, percent)
}

const objectiveOf = (
  terms: TargetTerms,
  target: (state: State) => Money,
  links: TargetLinks
): ObjectivePart<RuleState> => {
  const measured = terms.measured ?? "balance"
  /** The account level to reach, raised by rules that make more profit necessary. */
  const required = (state: State): Money =>
    state.opening + links.raised(target(state), state, "down")
  const current = (state: State): Money =>
    measuredValue(measured, state) - links.excluded(state) - voidedProfit(state)
  const reach: Reach<RuleState> = {
    measured,
    flat: terms.requireFlat === true,
    // Profit that does not count must be made in addition. What never ends as a quotient is not rounded in anyone's favour.
    least: (_, state) =>
      state.opening +
      links.raised(target(state), state, "up") +
      links.excluded(state) +
      voidedProfit(state),
  }
  return {
    unit: "money",
    reach,
    required: (_, state) => required(state),
    current: (_, state) => current(state),
    met: (rule, state) =>
      measuredValue(measured, state) >= reach.least(rule, state) &&
      (!reach.flat || isFlat(state)),
    explain: (_, state, { currency }) => {
      const missing = required(state) - current(state)
      const numbers = {
        required: moneyValue(required(state), currency),
        opening: moneyValue(state.opening, currency),
        target: moneyValue(required(state) - state.opening, currency),
        current: moneyValue(current(state), currency),
      }
      return missing > 0n
        ? say("room.profit_target", {
            ...numbers,
            missing: moneyValue(missing, currency),
          })
        : say("room.profit_target.met", numbers)
    },
  }
}

/** A profit to reach over the opening balance. */
export const profitTarget = defineKind("profit_target", (terms) => {
  const target = targetMoney(terms)
  const links = targetLinks()
  const objective = objectiveOf(terms, target, links)
  const rule: CompiledRule = {
    terms,
    effectFor: effectPlan(terms),
    link: (rules) => links.link(rules),
    targetProfit: target,
    objective,
    start: () => freshRuleState(),
    report: (kept, state, currency) => ({
      met: objective.met(kept, state),
      required: formatMoney(objective.required(kept, state), currency),
      current: formatMoney(objective.current(kept, state), currency),
    }),
    describe: (state, currency) =>
      say(`describe.profit_target.${terms.measured ?? "balance"}`, {
        required: moneyValue(state.opening + target(state), currency),
        target: moneyValue(target(state), currency),
        flat: terms.requireFlat === true ? say("describe.flat") : "",
      }),
    example: (state, currency) => {
      const { ok, breach } = levelEdge(state.opening + target(state), {
        side: "floor",
        touching: false,
        currency,
      })
      return say("example.profit_target", {
        reached: moneyValue(ok, currency),
        short: moneyValue(breach, currency),
      })
    },
  }
  return rule
})
