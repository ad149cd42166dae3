import { aggregate } from "../prices/aggregate"
import type { Bar, BarSeries } from "../prices/types"
import type { Figures } from "./figures"
import { generateHour, type GeneratorState } from "./generate-hour"
import { measure, type Measures } from "./measure"

const HOUR = 3_600_000
/** Hour of New York's day in which the large releases fall. */
const NEWS_HOUR = 8
/** Mean of the extra volatility in the first minutes after a release. */
const FRESH = 3.5

/**
 * Works a symbol's figures out of recorded bars. Volatility by hour is the
 * recorded one divided by what shocks add to it; the news jump is what the
 * recorded news bars have beyond the raised volatility of the same minutes.
 * Spread stays as given where the recording states none.
 */
export function calibrate(start: Figures, recording: BarSeries): Figures {
  const recorded = measure(recording.bars, recording.timeframe)
  const shocks = Math.sqrt(1 + start.shockShare * (start.shockSize ** 2 - 1))
  const minutes = recording.timeframe / 60_000
  const usual = FRESH * recorded.sigma[NEWS_HOUR]
  const jump = recorded.newsReturn ** 2 - minutes * usual ** 2
  return {
    ...start,
    startPoints: recording.bars[recording.bars.length - 1].close,
    sigma: recorded.sigma.map((one) => Math.round(one / shocks)),
    spread: recorded.spread.map((one, hour) =>
      one >= 0 ? Math.max(1, one) : start.spread[hour]
    ),
    weekendGap: Math.round(recorded.weekendGap),
    pauseGap: Math.round(recorded.pauseGap),
    newsJump: Math.round(
      Math.sqrt(Math.max(jump, (0.3 * recorded.newsReturn) ** 2))
    ),
  }
}

/** Measures of generated bars over the recording's period and bar length. */
export function measureGenerated(
  figures: Figures,
  recording: BarSeries,
  seed: number
): Measures {
  const from = recording.bars[0].start
  const hours = Math.ceil(
    (recording.bars[recording.bars.length - 1].end - from) / HOUR
  )
  let state: GeneratorState = {
    hour: Math.floor(from / HOUR),
    startsAt: from,
    price: figures.startPoints,
    slow: 0,
    fresh: 0,
    lastBar: from,
  }
  const made: Bar[] = []
  for (let i = 0; i < hours; i++) {
    const { bars, next } = generateHour(figures, seed, state)
    for (const bar of bars) if (bar) made.push(bar)
    state = next
  }
  return measure(aggregate(made, recording.timeframe), recording.timeframe)
}
