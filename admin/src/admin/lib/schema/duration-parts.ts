export const DURATION_UNITS = [
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
] as const
export type DurationUnit = (typeof DURATION_UNITS)[number]

const LETTERS: Record<DurationUnit, [string, string]> = {
  seconds: ["PT", "S"],
  minutes: ["PT", "M"],
  hours: ["PT", "H"],
  days: ["P", "D"],
  weeks: ["P", "W"],
  months: ["P", "M"],
}

/** "PT5M" as five minutes; null for durations of several units. */
export function readDuration(
  text: string
): { count: string; unit: DurationUnit } | null {
  for (const unit of DURATION_UNITS) {
    const [start, end] = LETTERS[unit]
    const count = new RegExp(`^${start}(\\d{1,7})${end}$`).exec(text)?.[1]
    if (count !== undefined) {
      return { count, unit }
    }
  }
  return null
}

export const writeDuration = (count: string, unit: DurationUnit): string => {
  const [start, end] = LETTERS[unit]
  return `${start}${count}${end}`
}
