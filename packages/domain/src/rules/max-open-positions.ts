import { z } from "zod"
import { field } from "../terms/field"
import { count } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import { openCount } from "../engine/open-trades"
import type { RuleState } from "../engine/state"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { conductRule } from "./conduct-rule"
import { countGauge } from "./count-gauge"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

const compile = (
  terms: TermsOf<"max_open_positions">
): CompiledRule<RuleState> =>
  conductRule({
    terms,
    start: () => freshRuleState(),
    // A recovery by new terms is noted when time passes.
    quietUntil: (rule, state) =>
      rule.standing && openCount(state) <= terms.count ? -Infinity : Infinity,
    watch: (rule, state, fact, { at, timeZone }) => {
      const open = openCount(state)
      if (open <= terms.count) rule.standing = false
      const counted = fact.type === "positions" && !state.tradesSeen
      if (fact.type !== "opened" && !counted) return []
      if (open <= terms.count || (counted && rule.standing)) return []
      const trade = fact.type === "opened" ? fact.trade.id : null
      return [
        {
          key: trade ?? `${at}`,
          trade,
          measured: String(open),
          limit: String(terms.count),
          message: say("breach.max_open_positions", {
            open: { count: open },
            limit: { count: terms.count },
            at: instantValue(at, timeZone),
          }),
        },
      ]
    },
    standing: (_, state) => openCount(state) > terms.count,
    report: (_, state) => ({ limit: terms.count, current: openCount(state) }),
    meter: (_, state) =>
      countGauge(
        "count",
        terms.count,
        openCount(state),
        say("room.open_positions", {
          current: { count: openCount(state) },
          limit: { count: terms.count },
        })
      ),
    describe: () =>
      say("describe.max_open_positions", {
        limit: { count: terms.count },
        effect: effectMessage(terms),
      }),
    example: () =>
      say("example.max_open_positions", {
        limit: { count: terms.count },
        over: { count: terms.count + 1 },
      }),
  })

const fields = z
  .strictObject({
    ...ruleBase("max_open_positions"),
    count: field(count, "Positions", "How many may be open at a time."),
  })
  .meta({
    title: "Open positions",
    description: "So many positions at a time.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: { id: "positions", kind: "max_open_positions", count: 10 },
  usual: [
    {
      field: "count",
      value: "A limit of positions at a time is published by Bharat Funded",
      source: OWN_PAGES,
    },
  ],
}

/** So many positions at a time. */
export const maxOpenPositions: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
