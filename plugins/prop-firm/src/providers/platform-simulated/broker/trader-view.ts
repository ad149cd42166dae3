import { Random } from "../generator/random"
import type { Trader } from "../strategies/types"
import { closePosition } from "./close-position"
import { toMinor } from "./convert"
import type { Desk } from "./desk"
import { instrumentOf, placeOf } from "./instrument-of"
import { modifyPosition } from "./modify-position"
import { openPosition } from "./open-position"
import { track } from "./track"
import type { Login } from "./types"
import { closingPrice, equityOf, profitAt } from "./valuation"

/** What a login's strategy sees and may do, at the market's prices now. */
export function traderView(desk: Desk, login: Login): Trader {
  const { market } = desk
  return {
    now: market.at,
    get balance() {
      return login.balance
    },
    get equity() {
      return login.equity
    },
    get positions() {
      return login.positions
    },
    initialBalance: login.initialBalance,
    random: new Random(login.strategy.seed),
    memory: login.strategy.memory,
    quote: (symbol) => quoteOf(desk, symbol),
    lotsFor: (symbol, points, part) =>
      lotsFor(desk, login, symbol, points, part),
    profit: (position) =>
      profitAt(position, closingPrice(position, market), login, market.bids) +
      position.swap +
      position.commission,
    open: (order) => typeof openPosition(desk, login, order) !== "string",
    close: (position, lots) => {
      if (!market.tradable[placeOf(position.symbol)]) return
      const price = closingPrice(position, market)
      closePosition(desk, login, position, { price, reason: "strategy", lots })
      track(login, equityOf(login, market))
    },
    modify: (position, stops) => modifyPosition(desk, login, position, stops),
  }
}

function quoteOf({ market }: Desk, symbol: string) {
  const place = placeOf(symbol)
  return {
    symbol,
    bid: market.bids[place],
    ask: market.ask(place),
    closes: market.closes[place],
    tradable: market.tradable[place],
  }
}

function lotsFor(
  { market }: Desk,
  login: Login,
  symbol: string,
  points: number,
  part: number
): number {
  const { quote, tickUnits, minLots, maxLots } = instrumentOf(symbol)
  const lot = toMinor(
    Math.round(points) * tickUnits * 100,
    quote,
    login.currency,
    market.bids
  )
  const lots = Math.floor((login.equity * part * 100) / Math.max(1, lot))
  return Math.min(maxLots, Math.max(minLots, lots))
}
