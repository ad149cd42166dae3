import { z } from "zod"
import {
  calendarDuration,
  count,
  openPercent,
  openPercentOrZero,
  percentOrZero,
  positiveAmount,
} from "./fields"

const step = z.union([
  z.strictObject({
    percent: openPercent,
    of: z.enum(["original", "current"], "must be original or current"),
  }),
  z.strictObject({ factor: openPercent }),
])

export const scalingSchema = z.strictObject({
  every: calendarDuration,
  step: z.union([step, z.array(step).min(1).max(100)]),
  minimumProfit: openPercentOrZero.optional(),
  minimumPayouts: count.optional(),
  cap: positiveAmount.optional(),
  newSplit: percentOrZero.optional(),
})

export type ScalingTerms = z.infer<typeof scalingSchema>
