/** An instant in the rule zone, e.g. "3 Mar, 13:42" (with seconds: "3 Mar, 13:42:07"). */
export function formatInstant(
  instant: string | number,
  timeZone: string,
  seconds = false,
  locale = "en-GB"
): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    ...(seconds ? { second: "2-digit" } : {}),
  }).format(new Date(instant))
}
