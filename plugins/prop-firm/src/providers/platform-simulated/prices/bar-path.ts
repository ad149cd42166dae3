import type { Bar } from "./types"

/**
 * The bid at an instant inside a bar. A bar tells four prices but not their
 * order, so one order is stated and kept: a rising bar runs open, low, high,
 * close, a falling one open, high, low, close, each leg a straight line over a
 * third of the bar. Answers whole points.
 */
export function bidAt(bar: Bar, at: number): number {
  const span = bar.end - bar.start
  const third = ((at - bar.start) * 3) / span
  const rising = bar.close >= bar.open
  const turn = rising ? bar.low : bar.high
  const other = rising ? bar.high : bar.low
  if (third <= 1) return between(bar.open, turn, third)
  if (third <= 2) return between(turn, other, third - 1)
  return between(other, bar.close, third - 2)
}

function between(from: number, to: number, part: number): number {
  return part >= 1 ? to : Math.round(from + (to - from) * part)
}
