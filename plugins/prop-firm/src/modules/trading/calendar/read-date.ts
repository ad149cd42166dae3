/** The order in which a format writes the parts of a date. */
export type DateOrder = "year_first" | "month_first" | "day_first"

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const PATTERNS: Record<DateOrder, RegExp> = {
  year_first: /^(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})$/,
  month_first: /^(?<m>\d{1,2})[-./](?<d>\d{1,2})[-./](?<y>\d{4})$/,
  day_first: /^(?<d>\d{1,2})[-./](?<m>\d{1,2})[-./](?<y>\d{4})$/,
}

const isoDate = (year: string, month: string, day: string): string | null => {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  const at = new Date(`${text}T00:00:00Z`)
  const exists =
    !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
  return exists && year >= "1970" && year < "2200" ? text : null
}

/** A date as YYYY-MM-DD; null where the text has another shape or the day does not exist. */
export function readDate(text: string, order: DateOrder): string | null {
  const { y, m, d } = PATTERNS[order].exec(text.trim())?.groups ?? {}
  return y && m && d ? isoDate(y, m, d) : null
}

/** "Jan 2" of a year. */
export function readMonthDay(year: string, text: string): string | null {
  const [, name, day] =
    /^([A-Z][a-z]{2})[a-z]* (\d{1,2})$/.exec(text.trim()) ?? []
  const month = MONTHS.indexOf((name ?? "").toLowerCase()) + 1
  return day && month > 0 && /^\d{4}$/.test(year.trim())
    ? isoDate(year.trim(), String(month), day)
    : null
}
