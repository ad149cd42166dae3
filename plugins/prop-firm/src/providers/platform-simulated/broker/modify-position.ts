import type { Desk } from "./desk"
import { instrumentOf } from "./instrument-of"
import { formatScaled } from "./money"
import type { Login, Position } from "./types"
import { closingPrice } from "./valuation"

/**
 * Moves stop loss and take profit (points, null removes one). Answers false and
 * changes nothing when a level lies on the wrong side of the price or the login
 * may not trade.
 */
export function modifyPosition(
  desk: Desk,
  login: Login,
  position: Position,
  stops: { stopLoss: number | null; takeProfit: number | null }
): boolean {
  if (login.access !== "FULL" && login.access !== "CLOSE_ONLY") return false
  const price = closingPrice(position, desk.market)
  const { side } = position
  const { stopLoss, takeProfit } = stops
  if (stopLoss !== null && side * (price - stopLoss) <= 0) return false
  if (takeProfit !== null && side * (takeProfit - price) <= 0) return false
  position.stopLoss = stopLoss
  position.takeProfit = takeProfit
  const { digits } = instrumentOf(position.symbol)
  const text = (level: number | null) =>
    level === null ? null : formatScaled(level, digits)
  desk.emit(login, {
    type: "trade_modified",
    trade: String(position.ticket),
    stopLoss: text(stopLoss),
    takeProfit: text(takeProfit),
  })
  return true
}
