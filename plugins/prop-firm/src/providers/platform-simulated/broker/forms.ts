import { instrumentOf } from "./instrument-of"
import type { Market } from "./market"
import { formatMinor, formatScaled, minorDigits } from "./money"
import type { ClosedTrade, Login, Position } from "./types"
import { closingPrice, marginUsed, profitAt } from "./valuation"

/** A login as the HTTP API shows it; never with its password. */
export function accountForm(login: Login) {
  const digits = minorDigits(login.currency)
  return {
    login: login.login,
    currency: login.currency,
    group: login.group,
    leverage: login.leverage,
    balance: formatMinor(login.balance, digits),
    equity: formatMinor(login.equity, digits),
    margin: formatMinor(marginUsed(login), digits),
    right: login.access,
    positions: login.positions.length,
    closing: login.closing,
    strategy: login.strategy.name,
    opened_at: new Date(login.openedAt).toISOString(),
    seq: login.seq,
    dropped: login.dropped,
  }
}

/** What login and password are for, and where. */
export function credentialsForm(login: Login) {
  return {
    login: login.login,
    password: login.password,
    server: "Highwater-Simulated",
  }
}

/** An open position with its floating result. */
export function positionForm(position: Position, login: Login, market: Market) {
  const digits = minorDigits(login.currency)
  const price = closingPrice(position, market)
  const profit = profitAt(position, price, login, market.bids)
  return {
    ...common(position),
    profit: formatMinor(profit, digits),
    commission: formatMinor(position.commission, digits),
    swap: formatMinor(position.swap, digits),
    close_price: null,
    closed_at: null,
  }
}

/** A closed trade, or the closed part of one. */
export function tradeForm(trade: ClosedTrade, login: Login) {
  const digits = minorDigits(login.currency)
  return {
    ...common(trade),
    profit: formatMinor(trade.profit, digits),
    commission: formatMinor(trade.commission, digits),
    swap: formatMinor(trade.swap, digits),
    close_price: price(trade.closePrice, trade.symbol),
    closed_at: new Date(trade.closedAt).toISOString(),
    reason: trade.reason,
  }
}

function common(one: Position | ClosedTrade) {
  return {
    trade: String(one.ticket),
    symbol: one.symbol,
    side: one.side === 1 ? ("buy" as const) : ("sell" as const),
    lots: formatScaled(one.lots, 2),
    open_price: price(one.openPrice, one.symbol),
    opened_at: new Date(one.openedAt).toISOString(),
  }
}

function price(points: number, symbol: string): string {
  return formatScaled(points, instrumentOf(symbol).digits)
}
