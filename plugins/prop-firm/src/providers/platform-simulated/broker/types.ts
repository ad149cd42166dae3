import type { AccessRight } from "../../../types/platform-provider"
import type { Currency } from "./instruments"
import type { Minor } from "./money"

/** 1 buys, -1 sells. */
export type Side = 1 | -1

export type Position = {
  ticket: number
  symbol: string
  side: Side
  /** Hundredths of a lot. */
  lots: number
  /** Prices in points of the symbol. */
  openPrice: number
  stopLoss: number | null
  takeProfit: number | null
  openedAt: number
  /** Round-turn commission and swaps so far, signed; booked at the close. */
  commission: Minor
  swap: Minor
  margin: Minor
}

export type ClosedTrade = {
  ticket: number
  symbol: string
  side: Side
  lots: number
  openPrice: number
  openedAt: number
  closePrice: number
  closedAt: number
  profit: Minor
  commission: Minor
  swap: Minor
  reason: CloseReason
}

export type CloseReason =
  "strategy" | "stop_loss" | "take_profit" | "stop_out" | "close_all"

export type StrategyAssignment = {
  name: string
  seed: number
  /** What the strategy remembers; JSON, so that it survives a restart. */
  memory: Record<string, number | number[] | string | null>
}

/** One login. Everything here is JSON and is written ahead of every send. */
export type Login = {
  login: string
  password: string
  currency: Currency
  group: string
  leverage: number
  /** Whose login it is, where the firm says so. */
  trader?: string | null
  initialBalance: Minor
  balance: Minor
  access: AccessRight
  /** Simulated instant of the last change of access. */
  accessAt: number
  positions: Position[]
  strategy: StrategyAssignment
  openedAt: number
  /** Open positions are closed at the first price: set by close-all. */
  closing: boolean
  /** Last sequence number given to an event. */
  seq: number
  /** Equity now and its extremes since the last equity event. */
  equity: Minor
  low: Minor
  high: Minor
  /** Something moved since the last equity event that must be told at once. */
  dirty: boolean
  lastEquityAt: number
  lastPositionsAt: number
  /** Idempotency keys of balance operations already booked, and of wrong prices told. */
  booked: string[]
  /** Why its events are no longer sent; null while they are. */
  dropped: string | null
}

/** An event as it goes over the wire. */
export type WireItem = {
  login: string
  seq: number
  event: Record<string, unknown>
}
