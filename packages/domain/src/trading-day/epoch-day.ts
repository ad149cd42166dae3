const DAY_MS = 86_400_000

/** A calendar date as days since 1970-01-01. */
export const epochDayOf = (date: string): number =>
  Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)

/** The calendar date of a number of days since 1970-01-01. */
export const dateOfEpochDay = (day: number): string =>
  new Date(day * DAY_MS).toISOString().slice(0, 10)
