import { Temporal } from "temporal-polyfill"

/** The local date of the n-th review: counted from the first day, so that clamped month ends do not drift. */
export const reviewDate = (
  anchor: string,
  every: string,
  number: number
): string => {
  const { years, months, weeks, days, hours } = Temporal.Duration.from(every)
  return Temporal.PlainDate.from(anchor)
    .add({
      years: years * number,
      months: months * number,
      weeks: weeks * number,
      days: (days + Math.ceil(hours / 24)) * number,
    })
    .toString()
}
