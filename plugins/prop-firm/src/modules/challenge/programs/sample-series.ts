import { samplePath, type Terms } from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import type { EquitySeries } from "../../../types/http/challenge-account"

const FOUR_HOURS = 14_400

/** A made-up account under some terms in the form of every equity chart. */
export const sampleSeries = (terms: Terms): z.infer<typeof EquitySeries> => {
  const { points, target } = samplePath(terms)
  return {
    bucket_seconds: FOUR_HOURS,
    target,
    markers: [],
    points: points.map(({ at, balance, equity, dailyFloor, overallFloor }) => ({
      at,
      balance,
      equity_min: equity,
      equity_max: equity,
      equity_last: equity,
      daily_floor: dailyFloor,
      overall_floor: overallFloor,
    })),
  }
}
