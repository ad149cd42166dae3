import type { EventOf } from "../events/event-schema"
import { renderMessage } from "../explain/render-message"
import { say } from "../explain/say"
import { parseDecimal } from "../money/parse-decimal"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { instantValue } from "../explain/values/instant-value"
import { ownRule } from "./own-rule"
import type { Run } from "./run"
import type { OpenTrade, State } from "./state"
import { netLots } from "./net-lots"
import { findTrade, tradeKey } from "./trade-key"
import { keepVoided } from "./void-trade"
import { watch } from "./watch"

/** Opening while locked is recorded, as a warning of the rule that locked. */
const warnWhenLocked = (run: Run, event: EventOf<"trade_opened">): void => {
  const { draft, program } = run
  const [rule] = draft.lockedBy
  if (draft.lockedUntil === null || rule === undefined) return
  const message = say("breach.opened_while_locked", {
    trade: event.trade,
    at: instantValue(run.at, program.timeZone),
    rule,
    until: instantValue(draft.lockedUntil, program.timeZone),
  })
  run.breaches.push({
    index: program.terms.rules.findIndex((one) => one.id === rule),
    breach: {
      rule,
      effect: "warn",
      at: event.at,
      measured: null,
      limit: null,
      trade: event.trade,
      explanation: renderMessage(message),
      message,
    },
  })
}

const priceOf = (price: string | null | undefined): bigint | null =>
  price === null || price === undefined ? null : parseDecimal(price, 12)

/** An opened trade; every field is named, because a spread makes it slow to make and to copy. */
const openTrade = (
  { draft, at }: Run,
  event: EventOf<"trade_opened">
): OpenTrade => {
  const lots = parseMoney(event.lots)
  const { riskAtStop, contractSize } = event
  return {
    id: event.trade,
    account: event.account ?? null,
    symbol: event.symbol,
    side: event.side,
    lots,
    left: lots,
    openedAt: at,
    openedDay: draft.day?.label ?? "",
    net: 0n,
    price: priceOf(event.price) ?? 0n,
    stopLoss: priceOf(event.stopLoss),
    risk:
      riskAtStop === undefined
        ? null
        : { amount: parseMoney(riskAtStop), lots },
    contractSize: contractSize === undefined ? null : parseMoney(contractSize),
    voided: false,
    booked: 0n,
  }
}

const isEmpty = (trades: State["trades"]): boolean => {
  for (const _ in trades) return false
  return true
}

// Most accounts have one trade open at a time; a spread of nothing is slow.
const withTrade = (
  { trades }: State,
  key: string,
  trade: OpenTrade
): State["trades"] =>
  isEmpty(trades) ? { [key]: trade } : { ...trades, [key]: trade }

/** Enters an opened trade in the book and tells the rules. */
export const applyTradeOpened = (
  run: Run,
  event: EventOf<"trade_opened">
): void => {
  const { draft, program } = run
  const trade = openTrade(run, event)
  const { account } = trade
  draft.trades = withTrade(draft, tradeKey(account, event.trade), trade)
  if (account !== null) return watch(run, { type: "other_opened", trade })
  draft.tradesSeen = true
  const { payout } = draft
  if (payout.firstTrade === null || payout.cycleFirstTrade === null) {
    const date = program.calendar.localDate(run.at)
    draft.payout = {
      ...payout,
      firstTrade: payout.firstTrade ?? date,
      cycleFirstTrade: payout.cycleFirstTrade ?? date,
    }
  }
  program.rules.forEach((rule, index) => {
    const kept = rule.onTradeOpened && ownRule(run, index)
    if (kept) rule.onTradeOpened?.(kept, draft, event)
  })
  warnWhenLocked(run, event)
  watch(run, { type: "opened", trade })
}

/** Notes a moved or removed stop. */
export const applyTradeModified = (
  run: Run,
  event: EventOf<"trade_modified">
): void => {
  const { draft } = run
  const key = findTrade(draft, event.trade, event.account)
  const open = key === null ? undefined : draft.trades[key]
  if (key === null || !open) return
  const moved = event.stopLoss !== undefined
  const trade: OpenTrade = {
    ...open,
    stopLoss: moved ? priceOf(event.stopLoss) : open.stopLoss,
    risk:
      event.riskAtStop === undefined
        ? moved
          ? null
          : open.risk
        : { amount: parseMoney(event.riskAtStop), lots: open.left },
  }
  draft.trades = { ...draft.trades, [key]: trade }
  if (trade.account === null) watch(run, { type: "modified", trade })
}

const isOnly = (trades: State["trades"], key: string): boolean => {
  for (const other in trades) if (other !== key) return false
  return true
}

const without = ({ trades }: State, key: string): State["trades"] => {
  // Most accounts have one trade open at a time.
  if (isOnly(trades, key)) return {}
  const { [key]: _, ...rest } = trades
  return rest
}

/** What a closed trade has lost is no open loss any more. */
const forgetLoss = (draft: State, { id }: OpenTrade): void => {
  if (!Object.hasOwn(draft.losing, id)) return
  const { [id]: loss, ...others } = draft.losing
  draft.openLosses -= loss ?? 0n
  draft.losing = others
}

/** Takes a closed trade out of the book, and keeps it where a rule looks back. */
const settle = (run: Run, trade: OpenTrade, key: string): void => {
  const { draft, program } = run
  draft.trades = without(draft, key)
  forgetLoss(draft, trade)
  if (trade.voided) keepVoided(draft, trade)
  if (!program.looksBack) return
  const { id, symbol, openedAt, openedDay, net, voided } = trade
  const closedDay = draft.day?.label ?? ""
  draft.closed = [
    ...draft.closed,
    {
      id,
      symbol,
      openedAt,
      closedAt: run.at,
      openedDay,
      closedDay,
      net,
      voided,
      shown: false,
      cycle: draft.payout.count,
    },
  ]
}

const moneyOr0 = (text: string | undefined): Money =>
  text === undefined ? 0n : parseMoney(text)

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
    moneyOr0(event.commission) +
    moneyOr0(event.swap)
  const fully = left === 0n
  const trade: OpenTrade = { ...open, left, net }
  // Where nobody looks in between, a trade that is gone need not be entered first.
  if (!fully || program.watchers.length > 0) {
    draft.trades = { ...draft.trades, [key]: trade }
  }
  if (open.account !== null) {
    watch(run, { type: "other_closed", trade })
    if (fully) draft.trades = without(draft, key)
    return
  }
  watch(run, { type: "closed", trade, fully })
  // A rule of conduct may just have voided it.
  const seen =
    program.watchers.length > 0 ? (draft.trades[key] ?? trade) : trade
  const { voided } = seen
  if (fully) settle(run, seen, key)
  program.rules.forEach((rule, index) => {
    const kept = rule.onTradeClosed && ownRule(run, index)
    if (!kept) return
    rule.onTradeClosed?.(kept, draft, {
      event,
      symbol: open.symbol,
      openedDay: open.openedDay,
      fully,
      net,
      counted: voided && net > 0n ? 0n : net,
      netBefore,
      netAfter: netLots(draft, open.symbol),
    })
  })
}
