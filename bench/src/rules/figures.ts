import type { Batch } from "./walk"

/**
 * What a user of a general rule engine keeps per account beside it, as binary numbers in dollars. The rule engines compare;
 * marks and days are nothing they know of.
 */
export interface Figures {
  dayEnd: number
  dayBalance: number
  dayEquity: number
  peak: number
  mark: number
  dayMark: number
  balanceMark: number
  floor: number
  locked: boolean
  balance: number
  equity: number
  days: number
  profitableDays: number
  bestDay: number
  allDays: number
}

/** What the twelve rules compare. */
export interface Facts {
  [name: string]: number
  lowest: number
  highest: number
  lower: number
  balance: number
  dailyFloor: number
  dailyHigherFloor: number
  peakFloor: number
  ceiling: number
  staticFloor: number
  equityFloor: number
  dayFloor: number
  balanceFloor: number
  target: number
  days: number
  profitableDays: number
  bestShare: number
}

const SIZE = 100_000
/** The benchmark's days are those of Prague in winter: 23:00 to 23:00 UTC. */
const FIRST_RESET = Date.UTC(2025, 2, 3, 23)
const DAY = 86_400_000

export const startFigures = (): Figures => ({
  dayEnd: FIRST_RESET,
  dayBalance: SIZE,
  dayEquity: SIZE,
  peak: SIZE,
  mark: SIZE,
  dayMark: SIZE,
  balanceMark: SIZE,
  floor: SIZE * 0.92,
  locked: false,
  balance: SIZE,
  equity: SIZE,
  days: 0,
  profitableDays: 0,
  bestDay: 0,
  allDays: 0,
})

const rollDay = (kept: Figures): void => {
  if (Math.abs(kept.balance - kept.dayBalance) >= SIZE * 0.005) kept.days += 1
  if (kept.equity - kept.dayEquity >= SIZE * 0.005) kept.profitableDays += 1
  kept.dayMark = Math.max(kept.dayMark, kept.balance)
  kept.dayBalance = kept.balance
  kept.dayEquity = kept.equity
  kept.peak = kept.equity
  kept.dayEnd += DAY
}

const raiseMarks = (kept: Figures, high: number): void => {
  kept.peak = Math.max(kept.peak, high)
  kept.balanceMark = Math.max(kept.balanceMark, kept.balance)
  if (high <= kept.mark) return
  kept.mark = high
  if (kept.locked) return
  kept.floor = high * 0.92
  if (kept.floor >= SIZE + 100) {
    kept.floor = SIZE + 100
    kept.locked = true
  }
}

/** Takes in one update and answers what the rules compare. */
export const updateFigures = (
  kept: Figures,
  batch: Batch,
  row: number
): Facts => {
  if ((batch.at[row] ?? 0) >= kept.dayEnd) rollDay(kept)
  kept.balance = (batch.balance[row] ?? 0) / 100
  kept.equity = (batch.equity[row] ?? 0) / 100
  const high = Math.max(kept.equity, (batch.high[row] ?? 0) / 100)
  const lowest = Math.min(kept.equity, (batch.low[row] ?? 0) / 100)
  raiseMarks(kept, high)
  return {
    lowest,
    highest: high,
    lower: Math.min(lowest, kept.balance),
    balance: kept.balance,
    dailyFloor: kept.dayBalance - SIZE * 0.05,
    dailyHigherFloor: Math.max(kept.dayBalance, kept.dayEquity) - 5500,
    peakFloor: kept.peak - SIZE * 0.07,
    ceiling: kept.dayEquity + SIZE * 0.09,
    staticFloor: SIZE * 0.9,
    equityFloor: kept.floor,
    dayFloor: kept.dayMark - 9000,
    balanceFloor: kept.balanceMark - 9500,
    target: SIZE * 1.1,
    days: kept.days,
    profitableDays: kept.profitableDays,
    bestShare: kept.allDays > 0 ? (100 * kept.bestDay) / kept.allDays : 101,
  }
}
