import type { Desk } from "./desk"
import { instrumentOf } from "./instrument-of"
import { formatMinor, formatScaled, minorDigits, mulDivRound } from "./money"
import type { CloseReason, ClosedTrade, Login, Position } from "./types"
import { profitAt } from "./valuation"

/**
 * Closes a position, or part of it, at a price in points and books its result.
 * A part takes its share of commission, swap and margin; what is left over by
 * rounding stays with the rest, so that nothing is booked twice or lost.
 */
export function closePosition(
  desk: Desk,
  login: Login,
  position: Position,
  how: { price: number; reason: CloseReason; lots?: number }
): ClosedTrade {
  const lots = how.lots ?? position.lots
  if (!Number.isInteger(lots) || lots < 1 || lots > position.lots)
    throw new RangeError(`lots must be 1 to ${position.lots} hundredths`)
  const share = (amount: number) => mulDivRound(amount, lots, position.lots)
  const part = { ...position, lots }
  const trade: ClosedTrade = {
    ticket: position.ticket,
    symbol: position.symbol,
    side: position.side,
    lots,
    openPrice: position.openPrice,
    openedAt: position.openedAt,
    closePrice: how.price,
    closedAt: desk.market.at,
    profit: profitAt(part, how.price, login, desk.market.bids),
    commission: share(position.commission),
    swap: share(position.swap),
    reason: how.reason,
  }
  settle(login, position, trade, share(position.margin))
  desk.file(login, trade)
  desk.emit(login, closedEvent(trade, login))
  return trade
}

function settle(
  login: Login,
  position: Position,
  trade: ClosedTrade,
  margin: number
): void {
  login.balance += trade.profit + trade.commission + trade.swap
  login.dirty = true
  position.lots -= trade.lots
  position.commission -= trade.commission
  position.swap -= trade.swap
  position.margin -= margin
  if (position.lots === 0)
    login.positions = login.positions.filter((one) => one !== position)
}

function closedEvent(
  trade: ClosedTrade,
  login: Login
): Record<string, unknown> {
  const digits = minorDigits(login.currency)
  return {
    type: "trade_closed",
    trade: String(trade.ticket),
    lots: formatScaled(trade.lots, 2),
    price: formatScaled(trade.closePrice, instrumentOf(trade.symbol).digits),
    profit: formatMinor(trade.profit, digits),
    commission: formatMinor(trade.commission, digits),
    swap: formatMinor(trade.swap, digits),
  }
}
