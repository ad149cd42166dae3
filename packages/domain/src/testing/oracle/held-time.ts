import type { Story } from "./story"

/** How much of a stretch of time was spent on hold. */
export const heldTime = (
  { moments }: Story,
  from: number,
  to: number
): number => {
  let sum = 0
  let since: number | null = null
  const add = (until: number) => {
    if (since === null) return
    sum += Math.max(0, Math.min(until, to) - Math.max(since, from))
  }
  for (const moment of moments) {
    if (moment.type !== "event") continue
    if (moment.event.type === "hold") since ??= moment.at
    if (moment.event.type === "resume") {
      add(moment.at)
      since = null
    }
  }
  add(to)
  return sum
}
