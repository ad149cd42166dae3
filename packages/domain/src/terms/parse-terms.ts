import type { Problem } from "../problems/problem"
import { checkWith } from "../problems/check-with"
import { type Terms, termsSchema } from "./terms-schema"

/** What `parseTerms` answers. */
export type ParsedTerms =
  { ok: true; terms: Terms } | { ok: false; problems: Problem[] }

/**
 * Checks a terms document against the whole format. The document comes back as it was, without defaults filled in, so that
 * its hash stays that of what was published.
 */
export const parseTerms = (document: unknown): ParsedTerms => {
  const checked = checkWith(termsSchema, document)
  return checked.ok ? { ok: true, terms: checked.value } : checked
}
