import { newYorkClock } from "../broker/zones"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How a symbol's market opens and closes, on New York's clock. */
export type SessionKind = "forex" | "metal_or_index" | "always"

/** The kind of session a symbol keeps. */
export function sessionOf(symbol: string): SessionKind {
  if (symbol === "BTCUSD") return "always"
  return /^(XAU|NAS|US30)/.test(symbol) ? "metal_or_index" : "forex"
}

/**
 * Whether a market is open in the minute that starts at an instant. The week
 * runs from Sunday 17:05 to Friday 17:00 New York; forex pauses 5 minutes at
 * each 17:00, metals and indices for an hour (and so open Sunday at 18:00).
 */
export function isOpen(kind: SessionKind, at: number): boolean {
  if (kind === "always") return true
  const { weekday, time } = newYorkClock(at)
  const opens = kind === "forex" ? 17 * HOUR + 5 * MINUTE : 18 * HOUR
  if (weekday === 6) return false
  if (weekday === 0) return time >= opens
  if (time < 17 * HOUR) return true
  return weekday !== 5 && time >= opens
}

/** First minute at or after an instant in which the market is open. */
export function nextOpen(kind: SessionKind, at: number): number {
  let minute = Math.ceil(at / MINUTE) * MINUTE
  const limit = minute + 4 * DAY
  while (!isOpen(kind, minute) && minute < limit) minute += MINUTE
  return minute
}
