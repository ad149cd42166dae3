const LONGEST_MS = 60_000

/**
 * Milliseconds until a list is fetched again. A failing endpoint is asked less
 * and less often, so that an outage is not made worse by open dashboards.
 */
export function pollingInterval(base_ms: number, failures: number): number {
  return Math.min(LONGEST_MS, base_ms * 2 ** Math.min(failures, 10))
}
