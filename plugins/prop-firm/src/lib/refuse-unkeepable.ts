import { MedusaError } from "@medusajs/framework/utils"
import { unkeepablePath } from "./ingestion/unkeepable-text"
import { isTooDeep } from "./is-too-deep"

/**
 * Refuses text that PostgreSQL cannot keep, which it would answer with an error
 * of its own, and nesting that nothing could walk.
 *
 * @throws MedusaError `invalid_data` that names the place.
 */
export const refuseUnkeepable = (part: string, value: unknown): void => {
  if (isTooDeep(value)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${part}: must not be nested so deeply`
    )
  }
  const path = unkeepablePath(value)
  if (path !== null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${path ? `${part}.${path}` : part}: must not contain a NUL character or half of a surrogate pair`
    )
  }
}
