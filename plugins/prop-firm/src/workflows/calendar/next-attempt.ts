const FIRST_MINUTES = 5
/** After ever so many failures: once a day. */
const MOST_MINUTES = 1440

/** When a feed is asked again: as often as staff said, and after failures in a row later each time. */
export function nextAttempt(
  everyMinutes: number,
  failures: number,
  now = Date.now()
): Date {
  const minutes =
    failures === 0
      ? everyMinutes
      : Math.min(FIRST_MINUTES * 2 ** Math.min(failures - 1, 20), MOST_MINUTES)
  return new Date(now + minutes * 60_000)
}
