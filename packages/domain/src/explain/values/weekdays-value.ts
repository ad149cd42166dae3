import type { ListValue } from "../message"
import { say } from "../say"

type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"

/** Weekdays for a sentence. */
export const weekdaysValue = (days: readonly Weekday[]): ListValue => ({
  list: days.map((day) => say(`weekday.${day}`)),
})
