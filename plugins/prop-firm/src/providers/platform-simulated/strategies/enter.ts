import type { Side } from "../broker/types"
import type { Trader } from "./types"

/**
 * Opens a position sized so that its stop, `stop` points away, loses `risk` of
 * the equity; the target lies `reward` times as far, or nowhere when null.
 */
export function enter(
  trader: Trader,
  symbol: string,
  side: Side,
  plan: { stop: number; reward: number | null; risk: number }
): boolean {
  const { bid, ask, tradable } = trader.quote(symbol)
  const stop = Math.round(plan.stop)
  if (!tradable || !(stop > 3 * (ask - bid))) return false
  const price = side === 1 ? ask : bid
  const reward = plan.reward === null ? null : Math.round(stop * plan.reward)
  return trader.open({
    symbol,
    side,
    lots: trader.lotsFor(symbol, stop, plan.risk),
    stopLoss: price - side * stop,
    takeProfit: reward === null ? null : price + side * reward,
  })
}
