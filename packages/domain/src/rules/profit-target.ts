import { z } from "zod"
import { breakable } from "../terms/effect"
import { field } from "../terms/field"
import { openPercent, positiveAmount, ruleId } from "../terms/fields"
import { OWN_PAGES } from "./own-pages"
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
import { defineKind, type Kind, type KindGuide } from "./define-kind"
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

const fields = z
  .strictObject({
    id: ruleId,
    kind: z.literal("profit_target"),
    percent: field(
      openPercent,
      "Percent",
      "Profit in percent of the initial balance; either this or an amount."
    ).optional(),
    amount: field(
      positiveAmount,
      "Amount",
      "Profit in money; either this or a percent."
    ).optional(),
    measured: field(
      z.enum(["balance", "equity"], "must be balance or equity"),
      "Measured",
      "`balance` (default): closed trades only; `equity`: open trades included."
    ).optional(),
    requireFlat: field(
      z.boolean(),
      "Require flat",
      "No trade may be open when the target is met; false where left out."
    ).optional(),
    ...breakable,
  })
  .refine(
    (rule) => (rule.percent === undefined) !== (rule.amount === undefined),
    {
      path: ["percent"],
      message: "is required, or amount; not both",
    }
  )
  .meta({
    title: "Profit target",
    description: "A profit to reach over the opening balance.",
    oneOf: [{ required: ["percent"] }, { required: ["amount"] }],
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "target",
    kind: "profit_target",
    percent: "8",
    requireFlat: true,
  },
  usual: [
    {
      field: "percent",
      value: "10 % then 5 % at FTMO, 8 % then 5 % at FundingPips",
      source: `firms' own pages; FundingPips an older page`,
    },
    {
      field: "requireFlat",
      value: "All trades closed at Funding Traders, PropXP, Funded Elite",
      source: OWN_PAGES,
    },
  ],
}

/** A profit to reach over the opening balance. */
export const profitTarget: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => {
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
  }
)
