const UNITS: readonly [string, number][] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
]

/** Milliseconds as people write them: `1 h 30 min`. */
export const durationText = (ms: number): string => {
  const parts: string[] = []
  let left = ms
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size)
    if (count > 0) parts.push(`${count} ${unit}`)
    left -= count * size
  }
  if (left > 0) parts.push(`${left} ms`)
  return parts.length > 0 ? parts.join(" ") : "0 s"
}
