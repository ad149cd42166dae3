import { z } from "@medusajs/framework/zod"

/** A decimal string in the challenge account's currency, e.g. "98420.00". */
export const Money = z.string().regex(/^-?\d+(\.\d{1,8})?$/)

/** ISO 8601 with an offset or Z. */
export const Instant = z.string()

/** An instant somebody sends: the same form, checked, from 1970 on. */
export const InstantInput = z.iso
  .datetime({
    offset: true,
    error: "must be an instant such as 2026-10-05T08:00:00Z",
  })
  .refine((text) => Date.parse(text) >= 0, "must not be before 1970")

/** What every list takes. `order` is a field name, descending with a leading "-". */
export const ListQuery = z.object({
  q: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  order: z.string().max(64).optional(),
})

/** What every list answers, beside its rows. */
export const Page = z.object({
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})

/** One sentence about one rule in plain words, with its worked example. */
export const RuleSentence = z.object({
  rule: z.string(),
  kind: z.string(),
  /** What the kind is called. */
  title: z.string(),
  sentence: z.string(),
  example: z.string().nullable(),
})
