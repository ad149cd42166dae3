import type { Problem } from "../problems/problem"
import { problemsOf } from "../problems/problems-of"
import { type Terms, termsSchema } from "./terms-schema"

/** What `parseTerms` answers. */
export type ParsedTerms =
  { ok: true; terms: Terms } | { ok: false; problems: Problem[] }

/**
 * Checks a terms document against the whole format. The document comes back as it was, without defaults filled in, so that
 * its hash stays that of what was published.
 */
export const parseTerms = (document: unknown): ParsedTerms => {
  const result = termsSchema.safeParse(document, { reportInput: true })
  if (!result.success) return { ok: false, problems: problemsOf(result.error) }
  return { ok: true, terms: result.data }
}
