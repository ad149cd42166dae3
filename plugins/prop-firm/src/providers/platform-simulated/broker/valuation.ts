import { toMinor } from "./convert"
import { instrumentOf, placeOf } from "./instrument-of"
import type { Market } from "./market"
import type { Minor } from "./money"
import { mulDivRound } from "./money"
import type { Login, Position } from "./types"

type Held = Pick<Position, "symbol" | "side" | "lots" | "openPrice">

/** Result of a position at a price in points, in the login's minor units. */
export function profitAt(
  position: Held,
  price: number,
  login: Pick<Login, "currency">,
  bids: readonly number[]
): Minor {
  const instrument = instrumentOf(position.symbol)
  const points = position.side * (price - position.openPrice)
  const units = points * position.lots * instrument.tickUnits
  return toMinor(units, instrument.quote, login.currency, bids)
}

/** The price a position would be closed at now: bid to sell, ask to buy. */
export function closingPrice(
  position: Pick<Position, "symbol" | "side">,
  market: Market,
  bids: readonly number[] = market.bids
): number {
  const place = placeOf(position.symbol)
  return position.side === 1 ? bids[place] : bids[place] + market.spreads[place]
}

/** Balance plus every floating result, swaps and commission included. */
export function equityOf(
  login: Login,
  market: Market,
  bids: readonly number[] = market.bids
): Minor {
  let equity = login.balance
  for (const position of login.positions) {
    const price = closingPrice(position, market, bids)
    equity +=
      profitAt(position, price, login, bids) +
      position.swap +
      position.commission
  }
  return equity
}

/** Margin a position binds: notional value by its instrument's rate. */
export function marginOf(
  position: Held,
  login: Pick<Login, "currency" | "leverage">,
  bids: readonly number[]
): Minor {
  const { tickUnits, quote, marginPercent } = instrumentOf(position.symbol)
  const notional = position.openPrice * position.lots * tickUnits
  const value = toMinor(notional, quote, login.currency, bids)
  return mulDivRound(value, marginPercent, login.leverage * 100)
}

/** Margin bound by all open positions. */
export function marginUsed(login: Login): Minor {
  return login.positions.reduce((sum, one) => sum + one.margin, 0)
}

/** Round-turn commission of a volume, negative, in minor units. */
export function commissionOf(
  symbol: string,
  lots: number,
  login: Pick<Login, "currency">,
  bids: readonly number[]
): Minor {
  const { commissionUnits } = instrumentOf(symbol)
  const units = mulDivRound(commissionUnits, lots, 100)
  return -toMinor(units, "USD", login.currency, bids) + 0
}
