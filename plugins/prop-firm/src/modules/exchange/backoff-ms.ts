const FIRST_MS = 1000
const LONGEST_MS = 5 * 60_000

/** Wait before the next attempt: doubles from one second up to five minutes. */
export function backoffMs(attempts: number): number {
  return Math.min(FIRST_MS * 2 ** Math.max(0, attempts - 1), LONGEST_MS)
}
