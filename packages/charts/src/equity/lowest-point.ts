import type { EquityPoint } from "./equity-series"

/** The point with the lowest low, the first of equals; undefined for no points. */
export function lowestPoint(points: EquityPoint[]): EquityPoint | undefined {
  return points.reduce<EquityPoint | undefined>(
    (low, point) =>
      low && Number(low.equity_min) <= Number(point.equity_min) ? low : point,
    undefined
  )
}
