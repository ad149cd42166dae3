import { z } from "zod"
import { field } from "./field"
import {
  calendarDuration,
  count,
  factor,
  openPercent,
  openPercentOrZero,
  percentOrZero,
  positiveAmount,
} from "./fields"

const step = z.union([
  z.strictObject({
    percent: field(
      openPercent,
      "Percent",
      "How many percent the account grows by."
    ),
    of: field(
      z.enum(["original", "current"], "must be original or current"),
      "Of",
      "Percent of the size that was bought, or of the size it has now."
    ),
  }),
  z.strictObject({
    factor: field(factor, "Factor", "What the size is multiplied by."),
  }),
])

export const scalingSchema = z.strictObject({
  every: field(
    calendarDuration,
    "Every",
    "Time between two reviews; month ends are clamped."
  ),
  step: field(
    z.union([step, z.array(step).min(1).max(100)]),
    "Step",
    "How the size grows at an accepted review, or a list whose last entry repeats."
  ),
  minimumProfit: field(
    openPercentOrZero,
    "Minimum profit",
    "Profit since the last review in percent of the initial balance; none where left out."
  ).optional(),
  minimumPayouts: field(
    count,
    "Minimum payouts",
    "Payouts since the last review; none where left out."
  ).optional(),
  cap: field(
    positiveAmount,
    "Cap",
    "The largest size that is reached."
  ).optional(),
  newSplit: field(
    percentOrZero,
    "New split",
    "The trader's share in percent after the first accepted review."
  ).optional(),
})

export type ScalingTerms = z.infer<typeof scalingSchema>
