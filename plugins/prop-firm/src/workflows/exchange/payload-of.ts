import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Effect } from "./effect-handler"

/** Reads an effect's payload. @throws INVALID_DATA naming key and field. */
export function payloadOf<S extends z.ZodType>(
  schema: S,
  { key, payload }: Effect
): z.output<S> {
  const parsed = schema.safeParse(payload)
  if (parsed.success) {
    return parsed.data
  }
  const [issue] = parsed.error.issues
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${key}: ${issue?.path.join(".")}: ${issue?.message}`
  )
}
