import type { State } from "../engine/state"
import type { PayoutTerms, WaitTerms } from "../terms/payout-schema"
import { dateOfEpochDay, epochDayOf } from "../trading-day/epoch-day"

/** 1970-01-01 was a Thursday. */
const isBusinessDay = (day: number): boolean => {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6
}

/** The last of `count` counted days. The start day counts where `inclusive`. */
const lastCounted = (
  start: number,
  count: number,
  inclusive: boolean,
  counts: (day: number) => boolean
): number => {
  let day = inclusive ? start : start + 1
  let left = count
  while (true) {
    if (counts(day)) left -= 1
    if (left === 0) return day
    day += 1
  }
}

const dateAfter = (wait: WaitTerms, start: string): string => {
  const from = epochDayOf(start)
  const inclusive = wait.inclusive === true
  if ("days" in wait) {
    return dateOfEpochDay(from + wait.days - (inclusive ? 1 : 0))
  }
  return dateOfEpochDay(
    lastCounted(from, wait.businessDays, inclusive, isBusinessDay)
  )
}

/** The first local date on which a request is allowed: today where nothing is left to wait for, null before a first trade. */
export const nextPayoutDate = (
  terms: PayoutTerms,
  { payout }: State,
  today: string
): string | null => {
  const wait =
    payout.count === 0 ? (terms.firstAfter ?? terms.every) : terms.every
  if (!wait) return today
  const start =
    wait.from === "first_trade"
      ? payout.count === 0
        ? payout.firstTrade
        : payout.cycleFirstTrade
      : payout.cycleStart
  if (start === null) return null
  const date = dateAfter(wait, start)
  return date < today ? today : date
}
