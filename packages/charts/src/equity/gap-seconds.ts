/**
 * Distance between two points, in seconds, above which data counts as missing: four buckets, or six
 * times the usual distance where a platform reports more rarely than that.
 */
export function gapSeconds(times: number[], bucketSeconds: number): number {
  const steps = times
    .slice(1)
    .map((at, index) => at - times[index])
    .sort((a, b) => a - b)
  const usual = steps[Math.floor((steps.length - 1) / 2)] ?? bucketSeconds
  return Math.max(bucketSeconds * 4, usual * 6)
}
