/** What a line says about the challenge it belongs to. */
export interface LineChoice {
  /** Ties a challenge's line and the lines of its add-ons together. */
  choice: string | null
  /** Keys of the add-ons of a challenge's line. */
  add_ons: string[]
  /** Key of the platform of a challenge's line. */
  platform: string | null
  /** Hash of the terms with these add-ons, as pinned. */
  terms_hash: string | null
  /** The add-on this line is; null for all other lines. */
  add_on: string | null
}

const textOrNull = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null

/** Reads the tie of a line; shoppers may write metadata, so nothing in it is believed until it was compared. */
export const lineChoice = (
  metadata: Record<string, unknown> | null | undefined
): LineChoice => {
  const listed = metadata?.add_ons
  return {
    choice: textOrNull(metadata?.choice),
    add_ons: Array.isArray(listed)
      ? [...new Set(listed.map(String))].sort()
      : [],
    platform: textOrNull(metadata?.platform),
    terms_hash: textOrNull(metadata?.terms_hash),
    add_on: textOrNull(metadata?.add_on),
  }
}
