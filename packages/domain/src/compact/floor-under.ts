import type { Follower } from "./compile-compact"

/** The least amount over a follower's floor when it hangs from a mark; NaN where that cannot be worked out exactly. */
export const floorUnder = (
  { numerator, denominator, touching }: Follower,
  mark: number,
  offset: number
): number => {
  if (denominator === 1 && numerator === 1) return mark + offset
  const product = mark * numerator
  if (!Number.isSafeInteger(product)) return Number.NaN
  const rest = product % denominator
  const whole = (product - rest) / denominator
  // `whole` is cut off towards zero.
  if (touching) return whole + (rest < 0 ? 0 : 1) + offset
  return whole + (rest > 0 ? 1 : 0) + offset
}
