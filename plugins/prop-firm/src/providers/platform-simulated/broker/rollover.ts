import { toMinor } from "./convert"
import { instrumentOf } from "./instrument-of"
import type { Market } from "./market"
import { track } from "./track"
import type { Login } from "./types"
import { equityOf } from "./valuation"
import { newYorkClock } from "./zones"

const ROLLOVER = 17 * 3_600_000

/** Whether an instant is the daily rollover, 17:00 in New York. */
export function isRollover(at: number): boolean {
  return newYorkClock(at).time === ROLLOVER
}

/**
 * Charges the night to open positions: swap points by side, three nights on the
 * instrument's triple day, none at weekends for what does not trade then.
 */
export function chargeSwaps(login: Login, market: Market): void {
  const { weekday } = newYorkClock(market.at)
  for (const position of login.positions) {
    const instrument = instrumentOf(position.symbol)
    const isWeekend = weekday === 0 || weekday === 6
    if (isWeekend && !instrument.weekends) continue
    const nights = weekday === instrument.tripleSwapDay ? 3 : 1
    const points =
      position.side === 1
        ? instrument.swapPoints.long
        : instrument.swapPoints.short
    const units = points * nights * position.lots * instrument.tickUnits
    position.swap += toMinor(
      units,
      instrument.quote,
      login.currency,
      market.bids
    )
  }
  if (login.positions.length > 0) track(login, equityOf(login, market))
}
