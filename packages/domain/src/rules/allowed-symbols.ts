import { say } from "../explain/say"
import { instantValue } from "../explain/values/instant-value"
import { conductRule } from "./conduct-rule"
import { defineKind } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

/** How many symbols a sentence lists before it only counts them. */
const LISTED = 12

/** Only these symbols. */
export const allowedSymbols = defineKind("allowed_symbols", (terms) => {
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
})
