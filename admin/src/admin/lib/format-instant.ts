const formats = new Map<string, Intl.DateTimeFormat>()

/** An instant on the wall clock of a zone, with the zone named: "3 Mar 2025, 14:03:12 CET". */
export function formatInstant(
  at: string | number | null | undefined,
  timeZone?: string,
  style: "full" | "time" = "full"
): string {
  const instant = at === null || at === undefined ? NaN : new Date(at).getTime()
  return Number.isNaN(instant) ? "–" : formatOf(timeZone, style).format(instant)
}

function formatOf(timeZone: string | undefined, style: "full" | "time") {
  const key = `${style}/${timeZone ?? ""}`
  const known = formats.get(key)
  if (known) {
    return known
  }
  const made = new Intl.DateTimeFormat("en-GB", {
    ...(style === "full"
      ? ({ day: "numeric", month: "short", year: "numeric" } as const)
      : {}),
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
    timeZone,
  })
  formats.set(key, made)
  return made
}
