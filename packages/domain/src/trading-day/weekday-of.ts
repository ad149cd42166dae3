const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const

export type Weekday = (typeof WEEKDAYS)[number]

/** The weekday of a calendar date. */
export const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "sun"
