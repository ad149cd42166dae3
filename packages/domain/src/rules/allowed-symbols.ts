import { z } from "zod"
import { field } from "../terms/field"
import { symbol } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import { say } from "../explain/say"
import { instantValue } from "../explain/values/instant-value"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

/** How many symbols a sentence lists before it only counts them. */
const LISTED = 12

const fields = z
  .strictObject({
    ...ruleBase("allowed_symbols"),
    symbols: field(
      z.array(symbol).min(1).max(2000),
      "Symbols",
      "The symbols that may be traded, as the platform writes them."
    ),
  })
  .meta({
    title: "Allowed symbols",
    description: "Only the symbols of a list.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "symbols",
    kind: "allowed_symbols",
    symbols: ["EURUSD", "GBPUSD", "USDJPY"],
  },
  usual: [
    {
      field: "symbols",
      value: "Most platforms hold accounts to their group's symbols already",
      source: OWN_PAGES,
    },
  ],
}

/** Only these symbols. */
export const allowedSymbols: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => {
    const allowed = new Set(terms.symbols)
    const list =
      terms.symbols.length > LISTED
        ? say("symbols.many", {
            count: { count: terms.symbols.length },
          })
        : say("symbols.listed", { symbols: { list: terms.symbols } })
    return conductRule({
      terms,
      start: () => freshRuleState(),
      quietUntil: () => Infinity,
      watch: (_, __, fact, { at, timeZone }) => {
        if (fact.type !== "opened" || allowed.has(fact.trade.symbol)) return []
        return [
          {
            key: fact.trade.id,
            trade: fact.trade.id,
            measured: fact.trade.symbol,
            limit: null,
            message: say("breach.allowed_symbols", {
              trade: fact.trade.id,
              at: instantValue(at, timeZone),
              symbol: fact.trade.symbol,
              symbols: list,
            }),
          },
        ]
      },
      describe: () =>
        say("describe.allowed_symbols", {
          symbols: list,
          effect: effectMessage(terms),
        }),
    })
  }
)
