import { z } from "zod"
import { termsSchema } from "../terms/terms-schema"
import { eventSchema } from "../events/event-schema"

const caseSchema = z.strictObject({
  id: z.string().min(1).max(200),
  title: z.string().max(1000).optional(),
  source: z
    .strictObject({
      firm: z.string().optional(),
      url: z.string().optional(),
      grade: z.string().optional(),
    })
    .optional(),
  terms: termsSchema,
  steps: z
    .array(
      z.strictObject({
        event: eventSchema,
        expect: z.record(z.string(), z.json()).default({}),
      })
    )
    .min(1),
})

/** A file of conformance cases. */
export const caseFileSchema = z.array(caseSchema)

export type ConformanceCase = z.infer<typeof caseSchema>
