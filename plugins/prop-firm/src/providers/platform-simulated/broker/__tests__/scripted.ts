import { RecordedSource } from "../../prices/recorded-source"
import type { Bar } from "../../prices/types"
import { INSTRUMENTS, type Currency } from "../instruments"
import { Market } from "../market"
import { newLogin } from "../new-login"
import { Simulation } from "../simulation"
import type { Login } from "../types"

export const MINUTE = 60_000
/** A Monday, 10:00 in New York. */
export const MONDAY = Date.UTC(2026, 5, 1, 14)

const FLAT: Record<string, number> = {
  EURUSD: 110_000,
  GBPUSD: 125_000,
  USDJPY: 150_000,
  XAUUSD: 400_000,
  NAS100: 2_500_000,
  US30: 4_500_000,
  BTCUSD: 6_000_000,
}

export type Prices = [open: number, high: number, low: number, close: number]

/** One-minute bars from prices in points, one after another. */
export function bars(
  from: number,
  prices: Prices[],
  spread = 10,
  length = MINUTE
): Bar[] {
  return prices.map(([open, high, low, close], i) => ({
    start: from + i * length,
    end: from + (i + 1) * length,
    open,
    high,
    low,
    close,
    spread,
  }))
}

/** A simulation on scripted bars; symbols that are not given stand still. */
export function scripted(given: Record<string, Bar[]>, from = MONDAY) {
  const sources = INSTRUMENTS.map(({ symbol }) => {
    const price = FLAT[symbol]
    const flat: Prices = [price, price, price, price]
    const still = bars(
      from,
      Array.from({ length: 600 }, () => flat),
      0
    )
    return new RecordedSource(given[symbol] ?? still)
  })
  const market = new Market(sources, from)
  return new Simulation(market, { open: 60_000, flat: 300_000 }, 0)
}

/** A login nobody trades, already taken in. */
export function loginOf(
  simulation: Simulation,
  wanted: { balance?: number; currency?: Currency; leverage?: number } = {}
): Login {
  const request = {
    currency: wanted.currency ?? "USD",
    balance: wanted.balance ?? 10_000_000,
    group: "test",
    leverage: wanted.leverage ?? 100,
    strategy: { name: "none" },
  }
  const login = newLogin(1, request, simulation.market.at, 1)
  simulation.add(login)
  simulation.take()
  return login
}
