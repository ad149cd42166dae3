import { z } from "zod"
import {
  amount,
  currency,
  identifier,
  openPercentOrZero,
  positiveAmount,
  title,
  zeroOrMore,
} from "../terms/fields"
import { phaseTermsShape, requiresExist } from "../terms/terms-schema"

const override = z.strictObject({
  phase: identifier.optional(),
  path: z
    .string()
    .regex(
      /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_:-]+|\[[A-Za-z0-9_.:-]+\])*$/,
      "must be a path such as rules.daily.allowance.percent"
    )
    .max(300),
  value: z.json(),
})

const phase = z.strictObject({
  key: identifier,
  title,
  terms: z.strictObject(phaseTermsShape).superRefine(requiresExist),
  platform: z.string().min(1).max(100).optional(),
  serverGroup: z.string().min(1).max(100).optional(),
  next: z
    .enum(["automatic", "review"], "must be automatic or review")
    .optional(),
  before: z.array(identifier).max(20).optional(),
})

const size = z.strictObject({
  key: identifier,
  currency,
  initialBalance: positiveAmount,
  openingBalance: amount.optional(),
  overrides: z.array(override).max(200).optional(),
})

const addOn = z.strictObject({
  key: identifier,
  title,
  price: z.union([
    z.strictObject({ percent: openPercentOrZero }),
    z.strictObject({ amounts: z.record(currency, zeroOrMore) }),
  ]),
  overrides: z.array(override).max(200),
  excludes: z.array(identifier).max(100).optional(),
})

/** A program: phases, sizes and add-ons that a firm configures and versions as one bundle. */
export const programSchema = z.strictObject({
  format: z.literal("highwater.program/1", 'must be "highwater.program/1"'),
  name: title,
  phases: z.array(phase).min(1, "must have a phase").max(20),
  funded: identifier,
  sizes: z.array(size).min(1, "must have a size").max(100),
  addOns: z.array(addOn).max(100).optional(),
  automatic: z.record(identifier, z.boolean()).optional(),
})

export type ProgramDocument = z.infer<typeof programSchema>
export type ProgramPhase = ProgramDocument["phases"][number]
export type ProgramSize = ProgramDocument["sizes"][number]
export type ProgramAddOn = NonNullable<ProgramDocument["addOns"]>[number]
export type ProgramOverride = z.infer<typeof override>
