import { newYorkClock } from "../broker/zones"
import { figuresOf } from "./figures-of"

const HOUR = 3_600_000

/** The usual spread of a symbol at an instant, in points. */
export function spreadAt(symbol: string, at: number): number {
  return figuresOf(symbol).spread[Math.floor(newYorkClock(at).time / HOUR)]
}
