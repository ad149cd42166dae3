import { z } from "zod"
import { eventSchema } from "../events/event-schema"
import { termsSchema } from "../terms/terms-schema"

/** One conformance case: terms, events, and what the decision after each of them must say. */
export const caseSchema = z.strictObject({
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
        expect: z.record(z.string(), z.json()).optional(),
      })
    )
    .min(1),
})

export type ConformanceCase = z.infer<typeof caseSchema>
