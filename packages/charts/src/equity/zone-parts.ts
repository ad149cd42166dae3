const formats = new Map<string, Intl.DateTimeFormat[]>()

/** Date ("3 Mar") and time ("13:42") of an instant in a zone; formats are kept, for they are dear to make. */
export function zoneParts(
  milliseconds: number,
  timeZone: string
): { date: string; time: string } {
  let pair = formats.get(timeZone)
  if (!pair) {
    pair = [
      new Intl.DateTimeFormat("en-GB", {
        timeZone,
        day: "numeric",
        month: "short",
      }),
      new Intl.DateTimeFormat("en-GB", {
        timeZone,
        hour: "2-digit",
        minute: "2-digit",
      }),
    ]
    formats.set(timeZone, pair)
  }
  const [date, time] = pair.map((format) => format.format(milliseconds))
  return { date: date ?? "", time: time ?? "" }
}
