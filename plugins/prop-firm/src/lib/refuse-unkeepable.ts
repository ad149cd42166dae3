import { MedusaError } from "@medusajs/framework/utils"
import { unkeepablePath } from "./ingestion/unkeepable-text"

/**
 * Refuses text that PostgreSQL cannot keep, which it would answer with an error
 * of its own.
 *
 * @throws MedusaError `invalid_data` that names the place.
 */
export const refuseUnkeepable = (part: string, value: unknown): void => {
  const path = unkeepablePath(value)
  if (path !== null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${path ? `${part}.${path}` : part}: must not contain a NUL character or half of a surrogate pair`
    )
  }
}
