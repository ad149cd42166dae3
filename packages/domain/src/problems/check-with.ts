import type { z } from "zod"
import type { Problem } from "./problem"
import { problemsOf } from "./problems-of"
import { sizeProblem } from "./size-problem"

/** A checked value, or every problem with its path. */
export type Checked<T> =
  { ok: true; value: T } | { ok: false; problems: Problem[] }

/** Checks anything against a schema. Never throws, whatever comes in. */
export const checkWith = <T>(
  schema: z.ZodType<T>,
  input: unknown
): Checked<T> => {
  const size = sizeProblem(input)
  if (size) return { ok: false, problems: [size] }
  const result = schema.safeParse(input, { reportInput: true })
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: problemsOf(result.error) }
}
