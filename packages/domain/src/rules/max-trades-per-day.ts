import { z } from "zod"
import { field } from "../terms/field"
import { count } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import type { RuleState } from "../engine/state"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { conductRule } from "./conduct-rule"
import { countGauge } from "./count-gauge"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
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

const fields = z
  .strictObject({
    ...ruleBase("max_trades_per_day"),
    count: field(count, "Trades", "How many trades may be opened a rule day."),
  })
  .meta({
    title: "Trades per day",
    description: "So many trades between two daily resets.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "trades",
    kind: "max_trades_per_day",
    count: 100,
    effect: "warn",
  },
  usual: [
    {
      field: "count",
      value:
        "A limit of trades a day is published by Bharat Funded; high limits are meant against storms of orders",
      source: OWN_PAGES,
    },
  ],
}

/** So many trades a rule day. */
export const maxTradesPerDay: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
