import type { EquitySeries } from "./equity-series"

/** What a live update says about equity; `at` is the platform's time of it. */
export interface EquityUpdate {
  at: string
  equity: string
  balance: string
  daily_floor: string | null
  overall_floor: string | null
}

/**
 * The series with one live update at its end: within the running bucket its low, high and last move,
 * else a new bucket begins. An update older than the last point changes nothing. At most `keep`
 * points stay.
 */
export function appendEquity(
  series: EquitySeries,
  update: EquityUpdate,
  keep = 1500
): EquitySeries {
  const bucket = series.bucket_seconds * 1000
  const last = series.points[series.points.length - 1]
  const at = Date.parse(update.at)
  const lastAt = last ? Date.parse(last.at) : Number.NEGATIVE_INFINITY
  if (Number.isNaN(at) || at < lastAt) {
    return series
  }
  const { equity, balance, daily_floor, overall_floor } = update
  if (last && at < lastAt + bucket) {
    const merged = {
      ...last,
      equity_min: lower(last.equity_min, equity),
      equity_max: higher(last.equity_max, equity),
      equity_last: equity,
      balance,
      daily_floor,
      overall_floor,
    }
    return { ...series, points: [...series.points.slice(0, -1), merged] }
  }
  const point = {
    at: new Date(Math.floor(at / bucket) * bucket).toISOString(),
    equity_min: equity,
    equity_max: equity,
    equity_last: equity,
    balance,
    daily_floor,
    overall_floor,
  }
  return { ...series, points: [...series.points, point].slice(-keep) }
}

const lower = (a: string, b: string): string => (Number(b) < Number(a) ? b : a)
const higher = (a: string, b: string): string => (Number(b) > Number(a) ? b : a)
