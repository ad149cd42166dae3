import { MedusaError } from "@medusajs/framework/utils"

/**
 * A program document as it came in: any JSON object, checked for real by preview
 * and publication.
 *
 * @throws MedusaError `invalid_data`.
 */
export const asDocument = (value: unknown): Record<string, unknown> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "body.document: must be a JSON object (format highwater.program/1)."
    )
  }
  return value as Record<string, unknown>
}
