const formats = new Map<string, Intl.DateTimeFormat[]>()

/** Date ("3 Mar") and time ("13:42") of an instant in a zone; formats are kept, for they are dear to make. */
export function zoneParts(
  milliseconds: number,
  timeZone: string,
  locale = "en-GB"
): { date: string; time: string } {
  const key = `${locale} ${timeZone}`
  let pair = formats.get(key)
  if (!pair) {
    pair = [
      new Intl.DateTimeFormat(locale, {
        timeZone,
        day: "numeric",
        month: "short",
      }),
      new Intl.DateTimeFormat(locale, {
        timeZone,
        hour: "2-digit",
        minute: "2-digit",
      }),
    ]
    formats.set(key, pair)
  }
  const [date, time] = pair.map((format) => format.format(milliseconds))
  return { date: date ?? "", time: time ?? "" }
}
