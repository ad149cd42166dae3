import {
  describeTerms,
  type Locale,
  termsFacts,
  type Terms,
} from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import type { PhaseInWords } from "../../../types/http/program"

interface Phase {
  key: string
  title: string
  funded: boolean
  terms: Terms
  hash: string
}

/** What people read about one phase of one size; the same words everywhere. */
export const phaseInWords = (
  { key, title, funded, terms, hash }: Phase,
  locale: Locale | undefined
): z.infer<typeof PhaseInWords> => ({
  key,
  title,
  funded,
  terms_hash: hash,
  sentences: describeTerms(terms, { locale }),
  facts: termsFacts(terms),
})
