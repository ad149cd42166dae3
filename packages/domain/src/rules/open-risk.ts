import { z } from "zod"
import { fixedAllowance } from "../terms/allowance"
import { field } from "../terms/field"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule, Gauge } from "../engine/compiled-rule"
import { openTrades } from "../engine/open-trades"
import type { RuleState, State } from "../engine/state"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { allowanceMoney, readAllowance } from "./allowance"
import { describeAllowance } from "./allowance-message"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { levelEdge } from "./level-edge"
import { freshRuleState } from "./rule-state"
import { isForgiven, isNewlyOver } from "./standing-amount"
import { tradeRisk } from "./trade-risk"

interface Risk {
  /** Of the account, or of the worst symbol. */
  total: Money
  /** Trades whose risk is not known. */
  unknown: number
}

const riskOf = (
  { per }: TermsOf<"open_risk">,
  state: State,
  currency: string
): Risk => {
  const sums = new Map<string, Money>()
  let unknown = 0
  for (const trade of openTrades(state)) {
    const risk = tradeRisk(trade, currency)
    const group = per === "symbol" ? trade.symbol : ""
    if (risk === null) unknown += 1
    else sums.set(group, (sums.get(group) ?? 0n) + risk)
  }
  const total = [...sums.values()].reduce((a, b) => (a > b ? a : b), 0n)
  return { total, unknown }
}

const gauge = (
  terms: TermsOf<"open_risk">,
  state: State,
  limit: Money,
  currency: string
): Gauge => {
  const { total, unknown } = riskOf(terms, state, currency)
  return {
    unit: "money",
    level: formatMoney(limit, currency),
    current: formatMoney(total, currency),
    room: formatMoney(limit - total, currency),
    part: limit - total,
    whole: limit,
    broken: total > limit,
    explanation: say(`room.open_risk.${terms.per}`, {
      total: moneyValue(total, currency),
      limit: moneyValue(limit, currency),
      unknown: { count: unknown },
    }),
  }
}

const compile = (terms: TermsOf<"open_risk">): CompiledRule<RuleState> => {
  const allowance = readAllowance(terms.allowance)
  const limitOf = (state: State): Money =>
    allowanceMoney(allowance, state.initial, state.initial)
  return conductRule({
    terms,
    start: () => freshRuleState(),
    quietUntil: () => Infinity,
    watch: (rule, state, fact, { at, timeZone, currency }) => {
      if (!["opened", "modified", "closed", "resumed"].includes(fact.type)) {
        return []
      }
      const { total, unknown } = riskOf(terms, state, currency)
      const limit = limitOf(state)
      if (!isNewlyOver(rule, total, total > limit)) return []
      return [
        {
          key: `risk at ${at}`,
          trade:
            fact.type === "opened" || fact.type === "modified"
              ? fact.trade.id
              : null,
          amount: total,
          measured: formatMoney(total, currency),
          limit: formatMoney(limit, currency),
          message: say(`breach.open_risk.${terms.per}`, {
            total: moneyValue(total, currency),
            limit: moneyValue(limit, currency),
            at: instantValue(at, timeZone),
            unknown: { count: unknown },
          }),
        },
      ]
    },
    onForgiven: (rule, state, currency) => {
      rule.standing = false
      rule.pardon = riskOf(terms, state, currency).total
    },
    standing: (rule, state, currency) => {
      const { total } = riskOf(terms, state, currency)
      return total > limitOf(state) && !isForgiven(rule, total)
    },
    report: (_, state, currency) => {
      const { total, unknown } = riskOf(terms, state, currency)
      return {
        total: formatMoney(total, currency),
        limit: formatMoney(limitOf(state), currency),
        unknown,
      }
    },
    meter: (_, state, { currency }) =>
      gauge(terms, state, limitOf(state), currency),
    describe: (state, currency) =>
      say(`describe.open_risk.${terms.per}`, {
        allowance: describeAllowance(allowance, limitOf(state), currency),
        effect: effectMessage(terms),
      }),
    example: (state, currency) => {
      const { ok, breach } = levelEdge(limitOf(state), {
        side: "ceiling",
        touching: false,
        currency,
      })
      return say("example.open_risk", {
        limit: moneyValue(ok, currency),
        over: moneyValue(breach, currency),
      })
    },
  })
}

const fields = z
  .strictObject({
    ...ruleBase("open_risk"),
    allowance: fixedAllowance,
    per: field(
      z.enum(["account", "symbol"], "must be account or symbol"),
      "Per",
      "Whether all open trades are added up, or those of each symbol."
    ),
  })
  .meta({
    title: "Open risk",
    description: "What open trades would lose at their stops.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "risk",
    kind: "open_risk",
    allowance: { percent: "3", of: "initial_balance" },
    per: "account",
  },
  usual: [
    {
      field: "allowance",
      value:
        "5 % in all and 2.5 % a symbol at Propridge, 3 % a trade at HyroTrader",
      source: OWN_PAGES,
    },
  ],
}

/** What all open trades lose at their stops. */
export const openRisk: Kind<typeof fields> = defineKind(fields, guide, compile)
