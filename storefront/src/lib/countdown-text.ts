/** A time span as "03:12:44", with days in front where there are any (as `dayed` says them); never below zero. */
export function countdownText(
  milliseconds: number,
  dayed: (days: number, clock: string) => string
): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000))
  const days = Math.floor(total / 86_400)
  const clock = [
    Math.floor((total % 86_400) / 3600),
    Math.floor((total % 3600) / 60),
    total % 60,
  ]
    .map((part) => String(part).padStart(2, "0"))
    .join(":")
  return days > 0 ? dayed(days, clock) : clock
}
