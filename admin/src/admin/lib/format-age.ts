const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whole seconds between two instants, never negative; null without a start. */
export function ageSeconds(
  at: string | null | undefined,
  now: number
): number | null {
  const start = at ? Date.parse(at) : NaN
  return Number.isNaN(start)
    ? null
    : Math.max(0, Math.floor((now - start) / 1000))
}

/** An age in its two largest units: "4 s", "3 min 05 s", "2 h 10 min", "3 d 4 h". */
export function formatAge(seconds: number | null): string {
  if (seconds === null) {
    return "–"
  }
  if (seconds < MINUTE) {
    return `${seconds} s`
  }
  if (seconds < HOUR) {
    return `${Math.floor(seconds / MINUTE)} min ${two(seconds % MINUTE)} s`
  }
  if (seconds < DAY) {
    const minutes = Math.floor((seconds % HOUR) / MINUTE)
    return `${Math.floor(seconds / HOUR)} h ${two(minutes)} min`
  }
  return `${Math.floor(seconds / DAY)} d ${Math.floor((seconds % DAY) / HOUR)} h`
}

/** Time left as a clock, "03:12:44"; hours go on above 24, never below zero. */
export function formatCountdown(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds))
  return [left / HOUR, (left % HOUR) / MINUTE, left % MINUTE]
    .map((part) => two(Math.floor(part)))
    .join(":")
}

function two(value: number): string {
  return String(value).padStart(2, "0")
}
