import type { EquitySeries } from "./equity-series"
import { gapSeconds } from "./gap-seconds"

type Cell = number | null

/** The series column by column, as the chart draws it; numbers are for drawing only. */
export interface EquityColumns {
  /** Seconds since the epoch. */
  at: number[]
  max: Cell[]
  min: Cell[]
  equity: Cell[]
  balance: Cell[]
  dailyFloor: Cell[]
  overallFloor: Cell[]
  /** The higher of the two floors: below it lies the forbidden zone. */
  floor: Cell[]
  target: Cell[]
  /** Index into `series.points`, or null for the empty row that makes a gap visible. */
  source: Cell[]
}

const number = (money: string | null): Cell =>
  money === null ? null : Number(money)

const higher = (a: Cell, b: Cell): Cell =>
  a === null ? b : b === null ? a : Math.max(a, b)

/**
 * Turns points into columns, oldest first. Where points are further apart than usual an empty row
 * is put in between, so that missing data is seen as missing and not as a straight line.
 */
export function equityColumns(series: EquitySeries): EquityColumns {
  const columns: EquityColumns = {
    at: [],
    max: [],
    min: [],
    equity: [],
    balance: [],
    dailyFloor: [],
    overallFloor: [],
    floor: [],
    target: [],
    source: [],
  }
  const times = series.points.map((point) => Date.parse(point.at) / 1000)
  const gap = gapSeconds(times, series.bucket_seconds)
  const target = number(series.target)

  series.points.forEach((point, index) => {
    const at = times[index]
    const before = index === 0 ? at : times[index - 1]
    if (at - before > gap) {
      pushEmpty(columns, before + series.bucket_seconds, target)
    }
    const daily = number(point.daily_floor)
    const overall = number(point.overall_floor)
    columns.at.push(at)
    columns.max.push(Number(point.equity_max))
    columns.min.push(Number(point.equity_min))
    columns.equity.push(Number(point.equity_last))
    columns.balance.push(Number(point.balance))
    columns.dailyFloor.push(daily)
    columns.overallFloor.push(overall)
    columns.floor.push(higher(daily, overall))
    columns.target.push(target)
    columns.source.push(index)
  })
  return columns
}

function pushEmpty(columns: EquityColumns, at: number, target: Cell): void {
  columns.at.push(at)
  columns.target.push(target)
  for (const key of [
    "max",
    "min",
    "equity",
    "balance",
    "dailyFloor",
    "overallFloor",
    "floor",
    "source",
  ] as const) {
    columns[key].push(null)
  }
}
