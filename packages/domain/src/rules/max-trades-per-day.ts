import type { CompiledRule } from "../engine/compiled-rule"
import type { RuleState } from "../engine/state"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { conductRule } from "./conduct-rule"
import { countGauge } from "./count-gauge"
import { defineKind } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface TradesState extends RuleState {
  /** Trades opened on the running rule day. */
  opened: number
}

const compile = (
  terms: TermsOf<"max_trades_per_day">
): CompiledRule<TradesState> =>
  conductRule<TradesState>({
    terms,
    start: () => freshRuleState({ opened: 0 }),
    onDayEnd: (rule) => {
      rule.opened = 0
    },
    quietUntil: () => Infinity,
    watch: (rule, state, fact, { at, timeZone }) => {
      if (fact.type !== "opened") return []
      rule.opened += 1
      if (rule.opened <= terms.count) return []
      return [
        {
          key: fact.trade.id,
          trade: fact.trade.id,
          measured: String(rule.opened),
          limit: String(terms.count),
          message: say("breach.max_trades_per_day", {
            trade: fact.trade.id,
            number: { count: rule.opened },
            day: { date: state.day?.label ?? "" },
            limit: { count: terms.count },
            at: instantValue(at, timeZone),
          }),
        },
      ]
    },
    report: ({ opened }) => ({ limit: terms.count, current: opened }),
    meter: ({ opened }) =>
      countGauge(
        "count",
        terms.count,
        opened,
        say("room.trades_today", {
          current: { count: opened },
          limit: { count: terms.count },
        })
      ),
    describe: () =>
      say("describe.max_trades_per_day", {
        limit: { count: terms.count },
        effect: effectMessage(terms),
      }),
    example: () =>
      say("example.max_trades_per_day", {
        over: { count: terms.count + 1 },
      }),
  })

/** So many trades a rule day. */
export const maxTradesPerDay = defineKind("max_trades_per_day", compile)
