import type { CompiledRule } from "../engine/compiled-rule"
import type { Sight } from "../engine/conduct"
import type { RuleState, State } from "../engine/state"
import { moneyText } from "../explain/money-text"
import { say } from "../explain/say"
import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"
import { MONEY_ONE } from "../money/money-scale"
import type { TermsOf } from "../terms/rule-schema"
import { formatInstant } from "../trading-day/format-instant"
import { allowanceMoney, readAllowance } from "./allowance"
import { describeAllowance } from "./allowance-message"
import { conductRule } from "./conduct-rule"
import { defineKind } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"
import { isNewlyOver } from "./standing-amount"

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

const compile = (terms: GroupTerms): CompiledRule<GroupState> => {
  const allowance = readAllowance(terms.allowance)
  const touching = terms.breachWhen === "at_or_below"
  const limitOf = (state: State): Money =>
    -allowanceMoney(allowance, state.initial, state.initial)
  const isOver = (total: Money, limit: Money): boolean =>
    touching ? total <= limit : total < limit
  const judge = (rule: GroupState, state: State, sight: Sight) => {
    const { currency, timeZone, at } = sight
    const { group, total } = worstOf(terms, rule.floating)
    const limit = limitOf(state)
    if (!isNewlyOver(rule, -total, isOver(total, limit))) return []
    return [
      {
        key: `group at ${at}`,
        trade: null,
        amount: -total,
        measured: formatMoney(total, currency),
        limit: formatMoney(limit, currency),
        message: say("breach.group_loss", {
          group,
          total: moneyText(total, currency),
          at: formatInstant(at, timeZone),
          limit: moneyText(limit, currency),
          comparison: say(touching ? "compare.at_or_below" : "compare.below"),
        }),
      },
    ]
  }
  const numbers = (rule: GroupState, state: State, currency: string) => ({
    total: formatMoney(worstOf(terms, rule.floating).total, currency),
    limit: formatMoney(limitOf(state), currency),
  })
  return conductRule<GroupState>({
    terms,
    start: () => ({ ...freshRuleState(), floating: [] }),
    watch: (rule, state, fact, sight) => {
      if (fact.type === "positions") {
        rule.floating = fact.open.map(({ trade, profit }) => ({
          trade,
          profit,
          group: groupOf(terms, state, trade),
        }))
        return judge(rule, state, sight)
      }
      if (fact.type === "resumed") return judge(rule, state, sight)
      if (fact.type === "closed" && fact.fully) {
        // What is left is older than the close: it can show a recovery, not a breach.
        const { id } = fact.trade
        rule.floating = rule.floating.filter((one) => one.trade !== id)
        const { total } = worstOf(terms, rule.floating)
        if (!isOver(total, limitOf(state))) rule.standing = false
      }
      return []
    },
    onForgiven: (rule) => {
      rule.standing = false
      rule.pardon = -worstOf(terms, rule.floating).total
    },
    standing: (rule) => rule.standing,
    report: numbers,
    meter: (rule, state, { currency }) => {
      const { total, group } = worstOf(terms, rule.floating)
      const limit = limitOf(state)
      const { total: current, limit: level } = numbers(rule, state, currency)
      return {
        unit: "money",
        level,
        current,
        room: formatMoney(total - limit, currency),
        part: total - limit,
        whole: -limit,
        broken: isOver(total, limit),
        explanation: say(group ? "room.group_loss" : "room.group_loss.none", {
          group,
          total: moneyText(total, currency),
          limit: moneyText(limit, currency),
        }),
      }
    },
    describe: (state, currency) =>
      say(`describe.group_loss.${terms.groupBy}`, {
        allowance: describeAllowance(allowance, -limitOf(state), currency),
        winners: say(
          terms.ignoreWinners === true ? "winners.ignored" : "winners.counted"
        ),
        touch: say(touching ? "touch.loss.reaching" : "touch.loss.over"),
        effect: effectMessage(terms),
      }),
    example: (state, currency) =>
      say("example.group_loss", {
        ok: moneyText(
          touching ? limitOf(state) + MONEY_ONE : limitOf(state),
          currency
        ),
        breach: moneyText(
          touching ? limitOf(state) : limitOf(state) - MONEY_ONE,
          currency
        ),
      }),
  })
}

/** The floating loss of positions that belong together. */
export const groupLoss = defineKind("group_loss", compile)
