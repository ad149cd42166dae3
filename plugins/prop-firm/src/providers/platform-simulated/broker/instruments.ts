/** Money a position can be quoted in, or a challenge account kept in. */
export type Currency = "USD" | "EUR" | "GBP" | "JPY"

export type Instrument = {
  symbol: string
  quote: Currency
  /** Decimals of a price: 5 makes the point 0.00001. */
  digits: number
  /** Units of the base in one lot. */
  contractSize: number
  /** Value of one point for 0.01 lot, in 1/10,000 of the quote currency. */
  tickUnits: number
  /** Round-turn commission for one lot, in 1/10,000 of a dollar. */
  commissionUnits: number
  /** Margin in percent of the notional value at leverage 1. */
  marginPercent: number
  /** Points per night for a long and for a short position. */
  swapPoints: { long: number; short: number }
  /** Weekday (0 = Sunday) whose rollover counts three nights; null: never. */
  tripleSwapDay: number | null
  /** Trades on Saturday and Sunday too. */
  weekends: boolean
  minLots: number
  maxLots: number
}

const WEDNESDAY = 3
const FRIDAY = 5

const forex = {
  contractSize: 100_000,
  commissionUnits: 70_000,
  marginPercent: 100,
  tripleSwapDay: WEDNESDAY,
  weekends: false,
  minLots: 1,
  maxLots: 10_000,
}
const index = {
  quote: "USD" as const,
  digits: 2,
  contractSize: 1,
  tickUnits: 1,
  commissionUnits: 0,
  marginPercent: 500,
  tripleSwapDay: FRIDAY,
  weekends: false,
  minLots: 1,
  maxLots: 50_000,
}

/**
 * What can be traded, in the order every price array follows. Volumes are whole
 * hundredths of a lot, prices whole points; `tickUnits` is
 * contractSize x point x 0.01 x 10,000 and always a whole number.
 */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    ...forex,
    symbol: "EURUSD",
    quote: "USD",
    digits: 5,
    tickUnits: 100,
    swapPoints: { long: -7, short: 3 },
  },
  {
    ...forex,
    symbol: "GBPUSD",
    quote: "USD",
    digits: 5,
    tickUnits: 100,
    swapPoints: { long: -4, short: -2 },
  },
  {
    ...forex,
    symbol: "USDJPY",
    quote: "JPY",
    digits: 3,
    tickUnits: 10_000,
    swapPoints: { long: 9, short: -18 },
  },
  {
    ...forex,
    symbol: "XAUUSD",
    quote: "USD",
    digits: 2,
    contractSize: 100,
    tickUnits: 100,
    marginPercent: 200,
    swapPoints: { long: -60, short: 25 },
    maxLots: 5_000,
  },
  {
    ...index,
    symbol: "NAS100",
    swapPoints: { long: -480, short: 160 },
  },
  {
    ...index,
    symbol: "US30",
    swapPoints: { long: -820, short: 280 },
  },
  {
    ...index,
    symbol: "BTCUSD",
    marginPercent: 5_000,
    tripleSwapDay: null,
    weekends: true,
    swapPoints: { long: -2_600, short: -2_600 },
    maxLots: 2_000,
  },
]
