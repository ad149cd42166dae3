import type { Bar } from "../prices/types"
import type { Figures } from "./figures"
import { newYorkClock } from "../broker/zones"
import { releaseAt, type Release } from "./news-schedule"
import { hashText, Random } from "./random"
import { isOpen, sessionOf } from "./session"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const STEPS = 12

/** What one hour hands to the next. */
export type GeneratorState = {
  /** Hours since 1970 of the next hour to make. */
  hour: number
  /** No bar starts before this instant. */
  startsAt: number
  /** Last price in points. */
  price: number
  /** Logarithm of the slow volatility. */
  slow: number
  /** Extra volatility left from the last release. */
  fresh: number
  /** Start of the last bar made. */
  lastBar: number
}

const WEIGHT: Record<Release, number> = {
  payrolls: 1,
  inflation: 1,
  rates: 0.8,
  claims: 0.25,
}

/**
 * Makes the 60 one-minute bars of an hour (null while the market is closed).
 * Each minute is twelve steps of a random walk whose deviation is that of the hour
 * of the day, times a slowly wandering factor, times what a release left behind.
 */
export function generateHour(
  figures: Figures,
  seed: number,
  state: GeneratorState
): { bars: (Bar | null)[]; next: GeneratorState } {
  const { symbol } = figures
  const session = sessionOf(symbol)
  const random = new Random(hashText(`${seed}:${symbol}:${state.hour}`))
  const next = { ...state, hour: state.hour + 1 }
  next.slow = 0.97 * state.slow + 0.243 * figures.clustering * random.normal()
  const bars: (Bar | null)[] = []
  for (let i = 0; i < 60; i++) {
    const start = state.hour * HOUR + i * MINUTE
    const open = start >= state.startsAt && isOpen(session, start)
    bars.push(open ? makeBar(start, figures, next, random) : null)
  }
  return { bars, next }
}

function makeBar(
  start: number,
  figures: Figures,
  state: GeneratorState,
  random: Random
): Bar {
  const hour = Math.floor(newYorkClock(start).time / HOUR)
  let price = state.price * Math.exp(gapBefore(start, figures, state, random))
  const open = Math.round(price)
  let [high, low] = [open, open]
  const release = releaseAt(start)
  if (release) {
    state.fresh = 3 * WEIGHT[release]
    price *= Math.exp(
      figures.newsJump * WEIGHT[release] * 1e-6 * random.normal()
    )
  }
  const shock = random.next() < figures.shockShare ? figures.shockSize : 1
  const slow = Math.exp(state.slow - figures.clustering ** 2)
  const step =
    (figures.sigma[hour] * 1e-6 * slow * shock * (1 + state.fresh)) /
    Math.sqrt(STEPS)
  for (let i = 0; i < STEPS; i++) {
    price *= Math.exp(step * random.normal())
    const points = Math.round(price)
    high = Math.max(high, points)
    low = Math.min(low, points)
  }
  state.price = price
  state.fresh *= 0.94
  state.lastBar = start
  const close = Math.round(price)
  high = Math.max(high, close)
  low = Math.min(low, close)
  const spread = spreadNow(figures.spread[hour], state, random)
  return { start, end: start + MINUTE, open, high, low, close, spread }
}

function gapBefore(
  start: number,
  figures: Figures,
  state: GeneratorState,
  random: Random
): number {
  const pause = start - state.lastBar
  if (pause > 12 * HOUR) return figures.weekendGap * 1e-6 * random.normal()
  if (pause > MINUTE) return figures.pauseGap * 1e-6 * random.normal()
  return 0
}

function spreadNow(
  usual: number,
  state: GeneratorState,
  random: Random
): number {
  const wide = usual * (1 + state.fresh) * (0.85 + 0.3 * random.next())
  return Math.max(1, Math.round(wide))
}
