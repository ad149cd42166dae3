import type { z } from "zod"

/** A field with the name that forms show, and what it means. */
export const field = <T extends z.ZodType>(
  schema: T,
  title: string,
  description: string
): T => schema.meta({ title, description })
