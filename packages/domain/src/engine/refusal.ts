import type { TradingEvent } from "../events/event-schema"
import { parseMoney } from "../money/parse-money"
import type { Problem } from "../problems/problem"
import { activeProgram } from "./active-program"
import type { Program } from "./program"
import { restartOf } from "./reverse"
import type { State } from "./state"
import { findTrade, tradeKey } from "./trade-key"

const unknownTrade = (trade: string): Problem => ({
  path: "trade",
  message: `trade "${trade}" has no known opening`,
})

const closeProblems = (
  state: State,
  event: Extract<TradingEvent, { type: "trade_closed" }>
): Problem[] => {
  const key = findTrade(state, event.trade, event.account)
  const open = key === null ? undefined : state.trades[key]
  if (!open) return [unknownTrade(event.trade)]
  return parseMoney(event.lots) > open.left
    ? [
        {
          path: "lots",
          message: `trade "${event.trade}" has fewer lots open than ${event.lots}`,
        },
      ]
    : []
}

const NONE: readonly Problem[] = []

/** What contradicts everything known so far: such an event is refused and changes nothing. */
export const refusal = (
  program: Program,
  state: State,
  event: TradingEvent
): readonly Problem[] => {
  switch (event.type) {
    case "trade_opened": {
      const key = tradeKey(event.account ?? null, event.trade)
      return Object.hasOwn(state.trades, key)
        ? [
            {
              path: "trade",
              message: `trade "${event.trade}" is open already`,
            },
          ]
        : []
    }
    case "trade_modified":
      return findTrade(state, event.trade, event.account) === null
        ? [unknownTrade(event.trade)]
        : []
    case "trade_closed":
      return closeProblems(state, event)
    case "reversal": {
      const { terms } = activeProgram(program, state)
      const ids = terms.rules.map((one) => one.id)
      return restartOf(state, ids, event.rule)
        ? []
        : [
            {
              path: "rule",
              message: `no breach of rule "${event.rule}" stands that could be reversed`,
            },
          ]
    }
    default:
      return NONE
  }
}
