import { newYorkClock } from "../broker/zones"
import type { Trader } from "./types"

/** Hour of New York's day now, with the weekday (0 = Sunday). */
export function localTime(trader: Trader): { hour: number; weekday: number } {
  const { time, weekday } = newYorkClock(trader.now)
  return { hour: time / 3_600_000, weekday }
}

/**
 * Two symbols this trader keeps to, drawn once and remembered; each strategy
 * draws from the markets it suits.
 */
export function favourites(
  trader: Trader,
  from: readonly string[],
  count = 2
): string[] {
  const known = trader.memory.symbols
  if (typeof known === "string") return known.split(" ")
  const left = [...from]
  const chosen: string[] = []
  while (chosen.length < count && left.length > 0)
    chosen.push(
      ...left.splice(Math.floor(trader.random.next() * left.length), 1)
    )
  trader.memory.symbols = chosen.join(" ")
  return chosen
}

/** A number the strategy remembers, or its start value. */
export function remembered(trader: Trader, name: string, start = 0): number {
  const value = trader.memory[name]
  return typeof value === "number" ? value : start
}

/**
 * How far this trader departs from the book in one habit, 0.8 to 1.25, drawn
 * once: two traders with the same strategy do not trade alike.
 */
export function temper(trader: Trader, habit: string): number {
  const known = trader.memory[`temper_${habit}`]
  if (typeof known === "number") return known
  const drawn = 0.8 + 0.45 * trader.random.next()
  trader.memory[`temper_${habit}`] = drawn
  return drawn
}

/** Whether enough time has passed since the trader last entered a symbol. */
export function isRested(trader: Trader, symbol: string, ms: number): boolean {
  return trader.now - remembered(trader, `last_${symbol}`, -Infinity) >= ms
}
