import { MedusaError } from "@medusajs/framework/utils"

/**
 * Reads `order` of a list query ("-created_at") against the fields a list may be
 * sorted by.
 *
 * @throws MedusaError `invalid_data` naming the fields that are possible.
 */
export const sortBy = <Field extends string>(
  order: string | undefined,
  fields: readonly Field[],
  fallback: { field: Field; direction: "asc" | "desc" }
): { field: Field; direction: "asc" | "desc" } => {
  if (!order) {
    return fallback
  }
  const name = order.replace(/^-/, "")
  const field = fields.find((one) => one === name)
  if (!field) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `query.order: must be one of ${fields.join(", ")}, with a leading "-" for descending.`
    )
  }
  return { field, direction: order.startsWith("-") ? "desc" : "asc" }
}
