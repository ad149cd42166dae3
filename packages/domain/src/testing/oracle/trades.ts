import type { EventOf } from "../../events/event-schema"
import { Rational } from "./rational"
import type { Story } from "./story"
import { ZERO } from "./values"

/** Part of a trade that was closed. */
export interface Deal {
  at: number
  /** Index of the moment. */
  index: number
  day: string
  lots: Rational
  net: Rational
}

/** All that is known of a trade, found in the story. */
export interface Trade {
  id: string
  account: string | null
  symbol: string
  side: "buy" | "sell"
  opened: EventOf<"trade_opened">
  openedAt: number
  openedIndex: number
  openedDay: string
  lots: Rational
  left: Rational
  net: Rational
  deals: Deal[]
  changes: { at: number; event: EventOf<"trade_modified">; left: Rational }[]
  /** The deal that closed the rest. */
  closed: Deal | null
  voided: boolean
}

const find = (
  trades: Trade[],
  { trade, account }: { trade: string; account?: string | undefined }
): Trade | undefined => {
  const open = trades.filter((one) => one.id === trade && !one.closed)
  if (account !== undefined) return open.find((one) => one.account === account)
  return open.find((one) => one.account === null) ?? open[0]
}

const close = (
  trade: Trade,
  event: EventOf<"trade_closed">,
  deal: Omit<Deal, "lots" | "net">
): void => {
  const lots = Rational.from(event.lots)
  const net = [event.profit, event.commission, event.swap].reduce(
    (sum, one) => sum.plus(Rational.from(one ?? "0")),
    ZERO
  )
  trade.left = trade.left.minus(lots)
  trade.net = trade.net.plus(net)
  trade.deals.push({ ...deal, lots, net })
  if (trade.left.compare(ZERO) === 0) trade.closed = trade.deals.at(-1) ?? null
}

/** Every trade so far, in the order of their openings. */
export const tradesOf = (story: Story): Trade[] => {
  const trades: Trade[] = []
  story.moments.forEach((moment, index) => {
    if (moment.type !== "event") return
    const { event, at, day } = moment
    if (event.type === "trade_opened") {
      const lots = Rational.from(event.lots)
      trades.push({
        id: event.trade,
        account: event.account ?? null,
        symbol: event.symbol,
        side: event.side,
        opened: event,
        openedAt: at,
        openedIndex: index,
        openedDay: day.label,
        lots,
        left: lots,
        net: ZERO,
        deals: [],
        changes: [],
        closed: null,
        voided: false,
      })
    }
    if (event.type === "trade_modified") {
      const trade = find(trades, event)
      trade?.changes.push({ at, event, left: trade.left })
    }
    if (event.type === "trade_closed") {
      const trade = find(trades, event)
      if (trade) close(trade, event, { at, index, day: day.label })
    }
  })
  for (const { effect, trade } of story.log) {
    const voided = trades.find((one) => !one.account && one.id === trade)
    if (effect === "void_profit" && voided) voided.voided = true
  }
  return trades
}

/** Those of this account. */
export const ownTrades = (story: Story): Trade[] =>
  tradesOf(story).filter((one) => one.account === null)

export const openOf = (trades: readonly Trade[]): Trade[] =>
  trades.filter((one) => !one.closed)

/** What of a trade counts as profit. */
export const counted = ({ voided, net }: Trade): Rational =>
  voided ? net.min(ZERO) : net

/** The last event of a type. */
export const lastOf = <T extends EventOf<"positions">["type"]>(
  story: Story,
  type: T
): EventOf<T> | null => {
  for (const moment of story.moments.toReversed()) {
    if (moment.type === "event" && moment.event.type === type) {
      return moment.event as EventOf<T>
    }
  }
  return null
}

/** Whether nothing is open: by the trades, else by positions, else by equity being the balance. */
export const isFlat = (
  story: Story,
  values: { balance: Rational; equity: Rational }
): boolean => {
  const own = ownTrades(story)
  if (own.length > 0) return openOf(own).length === 0
  const positions = lastOf(story, "positions")
  if (positions) return positions.open.length === 0
  return values.balance.compare(values.equity) === 0
}
