/** The name a draft gives itself, if any: drafts may still be incomplete. */
export const nameOf = (document: Record<string, unknown>): string | null => {
  const { name } = document
  return typeof name === "string" && name.trim() ? name.trim() : null
}
