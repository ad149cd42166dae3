import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { refuseUnkeepable } from "./refuse-unkeepable"

/** `rules[2].allowance`: the form in which every problem names its place. */
const pathOf = (path: PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === "number"
        ? `${text}[${key}]`
        : text
          ? `${text}.${String(key)}`
          : String(key),
    ""
  )

/**
 * Validates one part of a request.
 *
 * @throws MedusaError `invalid_data` that names the field, e.g.
 * `body.revision: Invalid input: expected number, received string`.
 */
export const parsePart = <S extends z.ZodType>(
  part: "query" | "body",
  schema: S,
  value: unknown
): z.output<S> => {
  refuseUnkeepable(part, value)
  const result = schema.safeParse(value)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map(({ path, message }) => {
    const place = pathOf([part, ...path])
    return `${place}: ${message}`
  })
  throw new MedusaError(MedusaError.Types.INVALID_DATA, problems.join("; "))
}
