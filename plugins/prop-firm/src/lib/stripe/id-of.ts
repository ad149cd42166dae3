/** The id in a field of Stripe's that holds an id, or the object where it was expanded. */
export const idOf = (field: string | { id: string } | null): string | null =>
  typeof field === "string" ? field : (field?.id ?? null)
