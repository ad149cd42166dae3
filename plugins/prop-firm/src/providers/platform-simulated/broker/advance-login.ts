import { closePosition } from "./close-position"
import type { Desk } from "./desk"
import { placeOf } from "./instrument-of"
import { track } from "./track"
import type { CloseReason, Login, Position } from "./types"
import { closingPrice, equityOf, marginUsed, profitAt } from "./valuation"

/** Below this percentage of used margin the broker closes positions. */
const STOP_OUT_PERCENT = 50

/**
 * Takes a login's open positions through the market's last step: first the jump
 * to where bars opened (stops there fill at the worse, real price), then the
 * straight move to the price now (stops fill at their level), then stop-out.
 * Equity is taken after the jump and after the move; its extremes are kept.
 */
export function advanceLogin(desk: Desk, login: Login): void {
  if (login.positions.length === 0) return
  const { market } = desk
  if (market.gapped) {
    fillStops(desk, login, market.jumped, true)
    if (login.positions.length > 0)
      track(login, equityOf(login, market, market.jumped))
  }
  if (market.moved) {
    fillStops(desk, login, market.bids, false)
    track(login, equityOf(login, market))
    stopOut(desk, login)
  }
  if (login.closing) closeTradable(desk, login)
}

/** Closes what can be traded now: the rest waits for its market to open. */
export function closeTradable(desk: Desk, login: Login): Position[] {
  const closed: Position[] = []
  for (const position of [...login.positions]) {
    if (!desk.market.tradable[placeOf(position.symbol)]) continue
    const price = closingPrice(position, desk.market)
    closePosition(desk, login, position, { price, reason: "close_all" })
    closed.push(position)
  }
  if (login.positions.length === 0) login.closing = false
  if (closed.length > 0) track(login, equityOf(login, desk.market))
  return closed
}

function fillStops(
  desk: Desk,
  login: Login,
  bids: readonly number[],
  isGap: boolean
): void {
  for (const position of [...login.positions]) {
    const price = closingPrice(position, desk.market, bids)
    const hit = crossed(position, price)
    if (!hit) continue
    closePosition(desk, login, position, {
      price: isGap ? price : hit.level,
      reason: hit.reason,
    })
  }
}

function crossed(
  position: Position,
  price: number
): { level: number; reason: CloseReason } | null {
  const { side, stopLoss, takeProfit } = position
  if (stopLoss !== null && side * (price - stopLoss) <= 0)
    return { level: stopLoss, reason: "stop_loss" }
  if (takeProfit !== null && side * (price - takeProfit) >= 0)
    return { level: takeProfit, reason: "take_profit" }
  return null
}

/** Closes the worst position, one at a time, until the margin suffices. */
function stopOut(desk: Desk, login: Login): void {
  while (login.positions.length > 0) {
    const used = marginUsed(login)
    if (login.equity * 100 > used * STOP_OUT_PERCENT) return
    const open = login.positions.filter(
      (one) => desk.market.tradable[placeOf(one.symbol)]
    )
    if (open.length === 0) return
    const result = (one: Position) =>
      profitAt(one, closingPrice(one, desk.market), login, desk.market.bids)
    const worst = open.reduce((a, b) => (result(b) < result(a) ? b : a))
    const price = closingPrice(worst, desk.market)
    closePosition(desk, login, worst, { price, reason: "stop_out" })
    track(login, equityOf(login, desk.market))
  }
}
