import { z } from "zod"
import { fixedAllowance } from "../terms/allowance"
import { breakable } from "../terms/effect"
import { field } from "../terms/field"
import { ruleId } from "../terms/fields"
import { breachWhen } from "../terms/breach-when"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule, Gauge } from "../engine/compiled-rule"
import type { Offence, Sight } from "../engine/conduct"
import type { RuleState, State } from "../engine/state"
import { moneyValue } from "../explain/values/money-value"
import type { Message } from "../explain/message"
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

interface Floating {
  trade: string
  group: string
  profit: Money
}

interface GroupState extends RuleState {
  /** The results in the last `positions` event, of trades not closed since. */
  floating: readonly Floating[]
}

type GroupTerms = TermsOf<"group_loss">

/** The group of a position; one without a known opening is a group of its own. */
const groupOf = ({ groupBy }: GroupTerms, state: State, id: string): string => {
  if (groupBy === "all") return "all positions"
  const trade = state.trades[id]
  if (!trade) return `trade ${id}`
  return groupBy === "symbol" ? trade.symbol : `${trade.symbol} ${trade.side}`
}

/** A group in words; it is kept in the state as `groupOf` writes it. */
const groupMessage = ({ groupBy }: GroupTerms, group: string): Message => {
  const [, trade] = /^trade (.*)$/.exec(group) ?? []
  if (groupBy === "all") return say("group.all")
  if (trade !== undefined) return say("group.trade", { trade })
  const [, symbol, side] = /^(.*) (buy|sell)$/.exec(group) ?? []
  return groupBy === "symbol_and_side" && symbol !== undefined
    ? say(side === "buy" ? "group.buy" : "group.sell", { symbol })
    : say("group.symbol", { symbol: group })
}

/** The group with the lowest sum. */
const worstOf = (
  { ignoreWinners }: GroupTerms,
  floating: readonly Floating[]
): { group: string; total: Money } => {
  const sums = new Map<string, Money>()
  for (const { group, profit } of floating) {
    const counted = ignoreWinners === true && profit > 0n ? 0n : profit
    sums.set(group, (sums.get(group) ?? 0n) + counted)
  }
  let worst: { group: string; total: Money } | null = null
  for (const [group, total] of sums) {
    if (!worst || total < worst.total) worst = { group, total }
  }
  return worst ?? { group: "", total: 0n }
}

/** The limit of some terms, and what breaks it. */
interface Limit {
  touching: boolean
  of(state: State): Money
  isOver(total: Money, limit: Money): boolean
}

const limitOf = (terms: GroupTerms): Limit => {
  const allowance = readAllowance(terms.allowance)
  const touching = terms.breachWhen === "at_or_below"
  return {
    touching,
    of: (state) => -allowanceMoney(allowance, state.initial, state.initial),
    isOver: (total, limit) => (touching ? total <= limit : total < limit),
  }
}

const judge = (
  terms: GroupTerms,
  limit: Limit,
  rule: GroupState,
  state: State,
  { currency, timeZone, at }: Sight
): Offence[] => {
  const { group, total } = worstOf(terms, rule.floating)
  const least = limit.of(state)
  if (!isNewlyOver(rule, -total, limit.isOver(total, least))) return []
  return [
    {
      key: `group at ${at}`,
      trade: null,
      amount: -total,
      measured: formatMoney(total, currency),
      limit: formatMoney(least, currency),
      message: say("breach.group_loss", {
        group: groupMessage(terms, group),
        total: moneyValue(total, currency),
        at: instantValue(at, timeZone),
        limit: moneyValue(least, currency),
        comparison: say(
          limit.touching ? "compare.at_or_below" : "compare.below"
        ),
      }),
    },
  ]
}

const gauge = (
  terms: GroupTerms,
  limit: Limit,
  rule: GroupState,
  state: State,
  currency: string
): Gauge => {
  const { total, group } = worstOf(terms, rule.floating)
  const least = limit.of(state)
  return {
    unit: "money",
    level: formatMoney(least, currency),
    current: formatMoney(total, currency),
    room: formatMoney(total - least, currency),
    part: total - least,
    whole: -least,
    broken: limit.isOver(total, least),
    explanation: group
      ? say("room.group_loss", {
          group: groupMessage(terms, group),
          total: moneyValue(total, currency),
          limit: moneyValue(least, currency),
        })
      : say("room.group_loss.none", { limit: moneyValue(least, currency) }),
  }
}

/** Sentence and example for a size. */
const texts = (
  terms: GroupTerms,
  limit: Limit
): Pick<CompiledRule, "describe" | "example"> => ({
  describe: (state, currency) =>
    say(`describe.group_loss.${terms.groupBy}`, {
      allowance: describeAllowance(
        readAllowance(terms.allowance),
        -limit.of(state),
        currency
      ),
      winners: say(
        terms.ignoreWinners === true ? "winners.ignored" : "winners.counted"
      ),
      touch: say(limit.touching ? "touch.loss.reaching" : "touch.loss.over"),
      effect: effectMessage(terms),
    }),
  example: (state, currency) => {
    const { ok, breach } = levelEdge(limit.of(state), {
      side: "floor",
      touching: limit.touching,
      currency,
    })
    return say("example.group_loss", {
      ok: moneyValue(ok, currency),
      breach: moneyValue(breach, currency),
    })
  },
})

const compile = (terms: GroupTerms): CompiledRule<GroupState> => {
  const limit = limitOf(terms)
  return conductRule<GroupState>({
    terms,
    start: () => freshRuleState({ floating: [] }),
    quietUntil: () => Infinity,
    watch: (rule, state, fact, sight) => {
      if (fact.type === "positions") {
        rule.floating = fact.open.map(({ trade, profit }) => ({
          trade,
          profit,
          group: groupOf(terms, state, trade),
        }))
        return judge(terms, limit, rule, state, sight)
      }
      if (fact.type === "resumed") {
        return judge(terms, limit, rule, state, sight)
      }
      if (fact.type === "closed" && fact.fully) {
        // What is left is older than the close: it can show a recovery, not a breach.
        const { id } = fact.trade
        rule.floating = rule.floating.filter((one) => one.trade !== id)
        const { total } = worstOf(terms, rule.floating)
        if (!limit.isOver(total, limit.of(state))) rule.standing = false
      }
      return []
    },
    onForgiven: (rule) => {
      rule.standing = false
      rule.pardon = -worstOf(terms, rule.floating).total
    },
    standing: (rule, state) => {
      const { total } = worstOf(terms, rule.floating)
      return limit.isOver(total, limit.of(state)) && !isForgiven(rule, -total)
    },
    report: (rule, state, currency) => ({
      total: formatMoney(worstOf(terms, rule.floating).total, currency),
      limit: formatMoney(limit.of(state), currency),
    }),
    meter: (rule, state, { currency }) =>
      gauge(terms, limit, rule, state, currency),
    ...texts(terms, limit),
  })
}

const fields = z
  .strictObject({
    id: ruleId,
    kind: z.literal("group_loss"),
    groupBy: field(
      z.enum(
        ["symbol", "symbol_and_side", "all"],
        "must be symbol, symbol_and_side or all"
      ),
      "Group by",
      "Which open trades are added up: those of a symbol, of a symbol and direction, or all."
    ),
    ignoreWinners: field(
      z.boolean(),
      "Ignore winners",
      "Only losing trades are added up; false where left out."
    ).optional(),
    allowance: fixedAllowance,
    breachWhen,
    ...breakable,
  })
  .meta({
    title: "Group loss",
    description:
      "A limit for the open result of trades that belong together, for instance of one symbol.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "idea",
    kind: "group_loss",
    groupBy: "symbol_and_side",
    ignoreWinners: true,
    allowance: { percent: "3", of: "initial_balance" },
    breachWhen: "at_or_below",
  },
  usual: [
    {
      field: "allowance",
      value:
        "3 % at TX3, 2.5 % at Funded Elite, 2 % at BTF, 1 % at EquityEdge and Breakthrough",
      source: OWN_PAGES,
    },
  ],
}

/** The floating loss of positions that belong together. */
export const groupLoss: Kind<typeof fields> = defineKind(fields, guide, compile)
