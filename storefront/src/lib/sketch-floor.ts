/** A made-up course of equity for drawings, in percent of the start: up, with setbacks. */
export const SKETCH_EQUITY = [
  100, 100.9, 100.2, 101.8, 101.1, 102.9, 104.1, 103, 102.2, 103.9, 105.6,
  104.5, 105.2, 107.2, 106.1, 105.1, 106.4, 107.8,
]

const POINTS_PER_DAY = 3

/**
 * Where the overall floor lies along the drawing: fixed, following each new peak at once, or
 * following it when a day ends. `allowance` is in the same percent.
 */
export function sketchFloor(
  trails: string,
  equity = SKETCH_EQUITY,
  allowance = 5
): number[] {
  let mark = equity[0] ?? 100
  return equity.map((value, index) => {
    const dayEnds = index % POINTS_PER_DAY === 0
    const moves =
      trails !== "none" && (dayEnds || !trails.startsWith("end_of_day"))
    if (moves) {
      mark = Math.max(mark, value)
    }
    return mark - allowance
  })
}
