import { newYorkClock } from "../broker/zones"
import type { Bar } from "../prices/types"
import { releaseAt } from "./news-schedule"

const HOUR = 3_600_000
const MINUTE = 60_000

/** What is measured of bars, recorded or generated, in the same way. */
export type Measures = {
  bars: number
  /** Deviation of a one-minute return per hour of New York's day, 1e-6. */
  sigma: number[]
  /** Median spread per hour in points; -1 where no bar states one. */
  spread: number[]
  weekendGap: number
  pauseGap: number
  /** Deviation of the return of a bar with payrolls or consumer prices. */
  newsReturn: number
  /** Fourth moment of returns over their hour's deviation; 3 is normal. */
  kurtosis: number
  /** Mean of (high - low) over mean of |close - open|. */
  rangeRatio: number
  /** Correlation of |return| between a bar and the one an hour later. */
  clustering: number
}

/**
 * Measures volatility by hour, spread, gaps, tails and clustering. Returns are
 * of the logarithm from open to close of a bar, brought to one minute by the
 * square root of time.
 */
export function measure(bars: Bar[], timeframe: number): Measures {
  const root = Math.sqrt(timeframe / MINUTE)
  const squares: number[][] = Array.from({ length: 24 }, () => [])
  const spreads: number[][] = Array.from({ length: 24 }, () => [])
  const [weekend, pause, news]: number[][] = [[], [], []]
  const hours = bars.map((bar) =>
    Math.floor(newYorkClock(bar.start).time / HOUR)
  )
  const returns = bars.map((bar) => Math.log(bar.close / bar.open) * 1e6)
  bars.forEach((bar, i) => {
    const isNews = releaseInside(bar)
    if (isNews) news.push(returns[i])
    else squares[hours[i]].push((returns[i] / root) ** 2)
    if (bar.spread >= 0) spreads[hours[i]].push(bar.spread)
    const before = bars[i - 1]
    const rest = before ? bar.start - before.end : 0
    const gap = before ? Math.log(bar.open / before.close) * 1e6 : 0
    if (rest > 30 * HOUR && rest < 80 * HOUR) weekend.push(gap)
    else if (rest >= 5 * MINUTE && rest <= 3 * HOUR) pause.push(gap)
  })
  const sigma = squares.map((one) => Math.sqrt(mean(one)))
  const scaled = returns.map((one, i) => one / (sigma[hours[i]] * root || 1))
  return {
    bars: bars.length,
    sigma,
    spread: spreads.map(median),
    weekendGap: deviation(weekend),
    pauseGap: deviation(pause),
    newsReturn: deviation(news),
    kurtosis:
      mean(scaled.map((one) => one ** 4)) /
      mean(scaled.map((one) => one ** 2)) ** 2,
    rangeRatio:
      mean(bars.map((bar) => bar.high - bar.low)) /
      mean(bars.map((bar) => Math.abs(bar.close - bar.open))),
    clustering: lagged(
      scaled.map((one) => Math.min(4, Math.abs(one))),
      Math.max(1, Math.round(HOUR / timeframe))
    ),
  }
}

function releaseInside(bar: Bar): boolean {
  for (let at = bar.start; at < bar.end; at += MINUTE) {
    const release = releaseAt(at)
    if (release === "payrolls" || release === "inflation") return true
  }
  return false
}

function mean(values: number[]): number {
  return values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0
}

function deviation(values: number[]): number {
  return Math.sqrt(mean(values.map((one) => one * one)))
}

function median(values: number[]): number {
  if (values.length === 0) return -1
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

function lagged(values: number[], lag: number): number {
  const average = mean(values)
  const centred = values.map((one) => one - average)
  const both = centred.slice(lag).map((one, i) => one * centred[i])
  return mean(both) / mean(centred.map((one) => one * one))
}
