import { toMinor } from "./convert"
import type { Desk } from "./desk"
import { instrumentOf, placeOf } from "./instrument-of"
import { formatMinor, formatScaled, minorDigits } from "./money"
import { track } from "./track"
import type { Login, Position, Side } from "./types"
import { commissionOf, equityOf, marginOf, marginUsed } from "./valuation"

/** A market order; volume in hundredths of a lot, prices in points. */
export type MarketOrder = {
  symbol: string
  side: Side
  lots: number
  stopLoss: number | null
  takeProfit: number | null
}

export type Refusal =
  | "trading_disabled"
  | "close_only"
  | "unknown_symbol"
  | "market_closed"
  | "invalid_volume"
  | "invalid_stops"
  | "not_enough_money"

/**
 * Buys at the ask or sells at the bid. Answers the position, or why the order
 * was refused; a refused order changes nothing.
 */
export function openPosition(
  desk: Desk,
  login: Login,
  order: MarketOrder
): Position | Refusal {
  const refusal = refuse(desk, login, order)
  if (refusal) return refusal
  const { market } = desk
  const place = placeOf(order.symbol)
  const openPrice = order.side === 1 ? market.ask(place) : market.bids[place]
  const held = { ...order, openPrice }
  const commission = commissionOf(order.symbol, order.lots, login, market.bids)
  const margin = marginOf(held, login, market.bids)
  const free = equityOf(login, market) - marginUsed(login)
  if (margin - commission > free) return "not_enough_money"
  const position: Position = {
    ...held,
    ticket: desk.nextTicket(),
    openedAt: market.at,
    commission,
    swap: 0,
    margin,
  }
  login.positions.push(position)
  desk.emit(login, openedEvent(position, login, market.bids))
  track(login, equityOf(login, market))
  return position
}

function refuse(desk: Desk, login: Login, order: MarketOrder): Refusal | null {
  if (login.access === "CLOSE_ONLY") return "close_only"
  if (login.access !== "FULL" || login.closing) return "trading_disabled"
  const place = placeOf(order.symbol)
  if (place < 0) return "unknown_symbol"
  if (!desk.market.tradable[place]) return "market_closed"
  const { minLots, maxLots } = instrumentOf(order.symbol)
  const { lots } = order
  if (!Number.isInteger(lots) || lots < minLots || lots > maxLots)
    return "invalid_volume"
  return areStopsSane(desk, order, place) ? null : "invalid_stops"
}

/** A stop lies on the losing side of the closing price, a target on the other. */
function areStopsSane(desk: Desk, order: MarketOrder, place: number): boolean {
  const { bids } = desk.market
  const price = order.side === 1 ? bids[place] : desk.market.ask(place)
  const { stopLoss, takeProfit, side } = order
  return (
    (stopLoss === null || side * (price - stopLoss) > 0) &&
    (takeProfit === null || side * (takeProfit - price) > 0)
  )
}

function openedEvent(
  position: Position,
  login: Login,
  bids: readonly number[]
): Record<string, unknown> {
  const { digits, contractSize } = instrumentOf(position.symbol)
  const price = (points: number) => formatScaled(points, digits)
  const { stopLoss, takeProfit } = position
  return {
    type: "trade_opened",
    trade: String(position.ticket),
    symbol: position.symbol,
    side: position.side === 1 ? "buy" : "sell",
    lots: formatScaled(position.lots, 2),
    price: price(position.openPrice),
    ...(stopLoss === null ? {} : { stopLoss: price(stopLoss) }),
    ...(takeProfit === null ? {} : { takeProfit: price(takeProfit) }),
    ...(stopLoss === null
      ? {}
      : { riskAtStop: riskAtStop(position, stopLoss, login, bids) }),
    contractSize: String(contractSize),
  }
}

function riskAtStop(
  position: Position,
  stopLoss: number,
  login: Login,
  bids: readonly number[]
): string {
  const { tickUnits, quote } = instrumentOf(position.symbol)
  const points = position.side * (position.openPrice - stopLoss)
  const units = Math.max(0, points) * position.lots * tickUnits
  const minor = toMinor(units, quote, login.currency, bids)
  return formatMinor(minor, minorDigits(login.currency))
}
