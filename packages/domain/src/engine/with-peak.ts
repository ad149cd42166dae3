import type { Money } from "../money/money"
import type { DayState } from "./state"

/** The day with another peak. Every field is named, which is several times faster than a spread. */
export const withPeak = (day: DayState, peak: Money): DayState => ({
  start: day.start,
  end: day.end,
  label: day.label,
  first: day.first,
  balance: day.balance,
  equity: day.equity,
  peak,
  shift: day.shift,
  unknown: day.unknown,
  settled: day.settled,
})
