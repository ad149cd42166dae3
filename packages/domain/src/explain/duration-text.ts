import type { Conventions } from "./conventions"

const SIZES = [86_400_000, 3_600_000, 60_000, 1000, 1] as const
const SHORT: Conventions["durations"] = [["d", "d"], "h", "min", "s", "ms"]

/** Milliseconds as people write them: `1 h 30 min`. */
export const durationText = (
  ms: number,
  units: Conventions["durations"] = SHORT
): string => {
  const parts: string[] = []
  let left = ms
  SIZES.forEach((size, index) => {
    const count = Math.floor(left / size)
    left -= count * size
    const unit = units[index] ?? ""
    const name = typeof unit === "string" ? unit : unit[count === 1 ? 0 : 1]
    if (count > 0) parts.push(`${count} ${name}`)
  })
  return parts.length > 0 ? parts.join(" ") : `0 ${units[3]}`
}
