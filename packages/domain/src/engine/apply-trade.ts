import type { EventOf } from "../events/event-schema"
import { renderMessage } from "../explain/render-message"
import { say } from "../explain/say"
import { parseMoney } from "../money/parse-money"
import { formatInstant } from "../trading-day/format-instant"
import type { Run } from "./run"
import type { OpenTrade, State } from "./state"
import { findTrade, tradeKey } from "./trade-key"

/** Signed open lots of a symbol on this account. */
const netLots = (state: State, symbol: string): bigint =>
  Object.values(state.trades)
    .filter((one) => one.account === null && one.symbol === symbol)
    .reduce((sum, one) => sum + (one.side === "buy" ? one.left : -one.left), 0n)

/** Opening while locked is recorded, as a warning of the rule that locked. */
const warnWhenLocked = (run: Run, event: EventOf<"trade_opened">): void => {
  const { draft, program } = run
  const [rule] = draft.lockedBy
  if (draft.lockedUntil === null || rule === undefined) return
  run.breaches.push({
    index: program.terms.rules.findIndex((one) => one.id === rule),
    breach: {
      rule,
      effect: "warn",
      at: event.at,
      measured: null,
      limit: null,
      trade: event.trade,
      explanation: renderMessage(
        say("breach.opened_while_locked", {
          trade: event.trade,
          at: event.at,
          rule,
          until: formatInstant(draft.lockedUntil, program.timeZone),
        })
      ),
    },
  })
}

/** Enters an opened trade in the book and tells the rules. */
export const applyTradeOpened = (
  run: Run,
  event: EventOf<"trade_opened">
): void => {
  const { draft, program } = run
  const account = event.account ?? null
  const lots = parseMoney(event.lots)
  const trade: OpenTrade = {
    id: event.trade,
    account,
    symbol: event.symbol,
    side: event.side,
    lots,
    left: lots,
    openedAt: run.at,
    openedDay: draft.day?.label ?? "",
    net: 0n,
  }
  draft.trades = { ...draft.trades, [tradeKey(account, event.trade)]: trade }
  if (account !== null) return
  draft.tradesSeen = true
  const date = program.calendar.localDate(run.at)
  draft.payout.firstTrade ??= date
  draft.payout.cycleFirstTrade ??= date
  program.rules.forEach((rule, index) => {
    const kept = draft.rules[index]
    if (kept) rule.onTradeOpened?.(kept, draft, event)
  })
  warnWhenLocked(run, event)
}

const without = (state: State, key: string): State["trades"] => {
  const { [key]: _, ...rest } = state.trades
  return rest
}

/** Takes closed lots out of the book and tells the rules. Partial closes belong to one trade. */
export const applyTradeClosed = (
  run: Run,
  event: EventOf<"trade_closed">
): void => {
  const { draft, program } = run
  const key = findTrade(draft, event.trade, event.account)
  const open = key === null ? undefined : draft.trades[key]
  if (key === null || !open) return
  const netBefore = netLots(draft, open.symbol)
  const left = open.left - parseMoney(event.lots)
  const net =
    open.net +
    parseMoney(event.profit) +
    parseMoney(event.commission ?? "0") +
    parseMoney(event.swap ?? "0")
  draft.trades =
    left === 0n
      ? without(draft, key)
      : { ...draft.trades, [key]: { ...open, left, net } }
  if (open.account !== null) return
  program.rules.forEach((rule, index) => {
    const kept = draft.rules[index]
    if (!kept) return
    rule.onTradeClosed?.(kept, draft, {
      event,
      symbol: open.symbol,
      openedDay: open.openedDay,
      fully: left === 0n,
      net,
      netBefore,
      netAfter: netLots(draft, open.symbol),
    })
  })
}
