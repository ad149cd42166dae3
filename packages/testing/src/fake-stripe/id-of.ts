/** The id in a field that holds an id, or the object itself where it was expanded. */
export const idOf = (field: string | { id: string } | null): string =>
  typeof field === "string" ? field : (field?.id ?? "")
