import type { Random } from "../generator/random"
import type { MarketOrder } from "../broker/open-position"
import type { Position } from "../broker/types"

/** What a strategy may know of a symbol: prices up to now, in points. */
export type Quote = {
  symbol: string
  bid: number
  ask: number
  /** Bids at the last five-minute marks, oldest first, up to one day. */
  closes: readonly number[]
  tradable: boolean
}

/** A trader's view of the platform; nothing here knows the firm's rules. */
export type Trader = {
  /** Simulated UTC milliseconds. */
  now: number
  /** Money in minor units. */
  balance: number
  equity: number
  initialBalance: number
  positions: readonly Position[]
  random: Random
  /** Kept between calls and over restarts. */
  memory: Record<string, number | number[] | string | null>
  quote(symbol: string): Quote
  /** Hundredths of a lot that lose a part of the equity over some points. */
  lotsFor(symbol: string, points: number, part: number): number
  /** Floating result of a position in minor units. */
  profit(position: Position): number
  /** True when the order was filled. */
  open(order: MarketOrder): boolean
  close(position: Position, lots?: number): void
  modify(
    position: Position,
    stops: { stopLoss: number | null; takeProfit: number | null }
  ): boolean
}

/** A way of trading; called every five simulated minutes. */
export type Strategy = {
  name: string
  act(trader: Trader): void
}
