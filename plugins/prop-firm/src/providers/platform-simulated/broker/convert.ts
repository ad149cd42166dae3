import { placeOf } from "./instrument-of"
import type { Currency } from "./instruments"
import { minorDigits, mulDivRound, type Minor } from "./money"

const EURUSD = placeOf("EURUSD")
const GBPUSD = placeOf("GBPUSD")
const USDJPY = placeOf("USDJPY")

/** How many of a currency's units one dollar buys, as a fraction of integers. */
function perDollar(
  currency: Currency,
  bids: ArrayLike<number>
): readonly [number, number] {
  switch (currency) {
    case "USD":
      return [1, 1]
    case "JPY":
      return [bids[USDJPY], 1_000]
    case "EUR":
      return [100_000, bids[EURUSD]]
    case "GBP":
      return [100_000, bids[GBPUSD]]
  }
}

/**
 * Converts an amount in 1/10,000 of one currency into minor units of another at
 * the current bids, rounded half away from zero once, at the end.
 */
export function toMinor(
  units: number,
  from: Currency,
  to: Currency,
  bids: ArrayLike<number>
): Minor {
  const scale = 10 ** (4 - minorDigits(to))
  if (from === to) return mulDivRound(units, 1, scale)
  const [fromTop, fromBottom] = perDollar(from, bids)
  const [toTop, toBottom] = perDollar(to, bids)
  return mulDivRound(units, fromBottom * toTop, fromTop * toBottom * scale)
}
