import type { PriceFile, Row } from "./read-price-file"
import type { Bar, BarSeries } from "./types"

const MINUTE = 60_000

/**
 * Turns rows into bars of whole points. Quotes are gathered into one-minute
 * bars; a file of single prices becomes bars that run from one price to the
 * next. `timeframe` (ms) is the stated bar length, or null to take the most
 * common distance between rows.
 */
export function toBars(
  file: PriceFile,
  digits: number,
  timeframe: number | null
): BarSeries {
  const scale = 10 ** digits
  if (file.shape === "quotes")
    return { timeframe: MINUTE, bars: gather(file.rows, scale) }
  const length = timeframe ?? commonStep(file.rows)
  const bars = file.rows.map((row, i) => {
    const before = file.rows[i - 1]
    const joined =
      file.shape === "price" && before && row.at - before.at === length
    return bar(joined ? join(before, row) : row, length, scale)
  })
  return { timeframe: length, bars }
}

function bar(row: Row, length: number, scale: number): Bar {
  const spread =
    row.spread >= 0 ? Math.round(row.spread * scale) : row.spreadPoints
  return {
    start: row.at,
    end: row.at + length,
    open: Math.round(row.open * scale),
    high: Math.round(row.high * scale),
    low: Math.round(row.low * scale),
    close: Math.round(row.close * scale),
    spread,
  }
}

function join(before: Row, row: Row): Row {
  return {
    ...row,
    open: before.close,
    high: Math.max(before.close, row.close),
    low: Math.min(before.close, row.close),
  }
}

function gather(rows: Row[], scale: number): Bar[] {
  const bars: Bar[] = []
  for (const row of rows) {
    const start = Math.floor(row.at / MINUTE) * MINUTE
    const last = bars.at(-1)
    const point = bar(row, MINUTE, scale)
    if (last?.start === start) {
      last.high = Math.max(last.high, point.high)
      last.low = Math.min(last.low, point.low)
      last.close = point.close
    } else bars.push({ ...point, start, end: start + MINUTE })
  }
  return bars
}

function commonStep(rows: Row[]): number {
  const counts = new Map<number, number>()
  for (let i = 1; i < rows.length; i++) {
    const step = rows[i].at - rows[i - 1].at
    counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  const [step] = [...counts].reduce(
    (best, one) => (one[1] > best[1] ? one : best),
    [MINUTE, 0]
  )
  return step
}
