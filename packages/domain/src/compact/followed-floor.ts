import type { CompactPlan } from "./compile-compact"
import { floorUnder } from "./floor-under"
import { NEVER, SLOT, STRIDE } from "./slots"

/**
 * Where a trailing floor is drawn now, in minor units and within one of them; NaN where it is not in force. Nothing is
 * decided with it.
 */
export const followedFloor = (
  { followers }: CompactPlan,
  slots: Float64Array,
  account: number,
  index: number
): number => {
  const follower = followers[index]
  const slot = account * STRIDE + SLOT.followers + 2 * index
  const offset = slots[slot + 1] ?? -NEVER
  if (!follower || offset === -NEVER) return Number.NaN
  const least = floorUnder(follower, slots[slot] ?? Number.NaN, offset)
  return follower.touching ? least - 1 : least
}
