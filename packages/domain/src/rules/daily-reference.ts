import type { DayState, State } from "../engine/state"
import type { Message } from "../explain/message"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import type { Money } from "../money/money"
import type { DAILY_REFERENCES } from "../terms/daily-references"
import { instantValue } from "../explain/values/instant-value"

export type DailyReference = (typeof DAILY_REFERENCES)[number]

/** The day's reference before cash flows; on the first day its snapshot is the opening balance. */
export const snapshotReference = (
  reference: DailyReference,
  day: DayState,
  state: State
): Money => {
  switch (reference) {
    case "balance_at_reset":
      return day.balance
    case "equity_at_reset":
      return day.equity
    case "higher_at_reset":
      return day.balance > day.equity ? day.balance : day.equity
    case "initial_balance":
      return day.first ? day.balance : state.initial
    case "day_peak_equity":
      return day.peak
  }
}

/** How far cash flows of the day moved a reference: a fixed one stays. */
export const referenceShift = (
  reference: DailyReference,
  day: DayState
): Money => (reference === "initial_balance" ? 0n : day.shift)

/** How the day's reference was formed. */
export const referenceMessage = (
  reference: DailyReference,
  day: DayState,
  state: State,
  currency: string,
  timeZone: string
): Message => {
  const value = snapshotReference(reference, day, state)
  const amount = moneyValue(value, currency)
  const at = instantValue(day.start, timeZone)
  const opening = day.first && reference !== "day_peak_equity"
  const formed = opening
    ? say("reference.opening", { amount })
    : say(`reference.${reference}`, { amount, at })
  const shift = referenceShift(reference, day)
  return shift === 0n
    ? formed
    : say("reference.with_flows", {
        reference: formed,
        flows: moneyValue(shift, currency),
      })
}
