import type { Locale, Offer, Terms } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import { offerOf } from "../modules/challenge/offers/offer-of"
import { phaseInWords } from "../modules/challenge/programs/phase-in-words"
import type { PhaseInWords } from "../types/http/program"

export interface PublishedSize {
  key: string
  variant_id: string | null
  currency: string
  initial_balance: string
  phases: z.infer<typeof PhaseInWords>[]
}

export interface PublishedProgram {
  id: string
  product_id: string
  version: number
  version_hash: string
  published_at: Date
  /** Evaluation phases before the funded one. */
  steps: number
  offer: Offer
  sizes: PublishedSize[]
  add_ons: { key: string; title: string }[]
  platforms: { key: string; title: string }[]
}

interface VersionRow {
  id: string
  program_id: string
  product_id: string
  number: number
  hash: string
  created_at: Date
  variants: Record<string, string>
  document: {
    sizes: { key: string }[]
    addOns?: { key: string; title: string }[]
    platforms?: { key: string; title: string }[]
  }
  offer: unknown
}

interface TermsRow {
  program_version_id: string
  size_key: string
  phase_key: string
  title: string
  funded: boolean
  hash: string
  document: Terms
}

/** Published terms never change, so their words are worked out once per process. */
const words = new Map<string, z.infer<typeof PhaseInWords>>()
const WORDS_LIMIT = 5000

const wordsOf = (
  row: TermsRow,
  locale: Locale | undefined
): z.infer<typeof PhaseInWords> => {
  const key = `${row.program_version_id} ${row.size_key} ${row.phase_key} ${locale ?? ""}`
  const known = words.get(key)
  if (known) {
    return known
  }
  const made = phaseInWords(
    {
      key: row.phase_key,
      title: row.title,
      funded: row.funded,
      terms: row.document,
      hash: row.hash,
    },
    locale
  )
  if (words.size >= WORDS_LIMIT) {
    words.clear()
  }
  words.set(key, made)
  return made
}

const sizeOf = (
  key: string,
  version: VersionRow,
  terms: TermsRow[],
  locale: Locale | undefined
): PublishedSize[] => {
  const own = terms.filter(
    (row) => row.program_version_id === version.id && row.size_key === key
  )
  const [first] = own
  return first
    ? [
        {
          key,
          variant_id: version.variants[key] ?? null,
          currency: first.document.currency,
          initial_balance: first.document.initialBalance,
          phases: own.map((row) => wordsOf(row, locale)),
        },
      ]
    : []
}

const titled = (
  parts: { key: string; title: string }[] = []
): { key: string; title: string }[] =>
  parts.map(({ key, title }) => ({ key, title }))

/** Some programs, each in its current version with all terms in words of a language. */
export async function publishedPrograms(
  knex: Knex,
  ids: string[],
  locale: Locale | undefined
): Promise<PublishedProgram[]> {
  const versions = await knex("prop_program as program")
    .join(
      "prop_program_version as version",
      "version.id",
      "program.current_version_id"
    )
    .whereIn("program.id", ids)
    .whereNull("program.deleted_at")
    .select<VersionRow[]>(
      "version.id",
      "version.program_id",
      "program.product_id",
      "version.number",
      "version.hash",
      "version.created_at",
      "version.variants",
      "version.document",
      "program.offer"
    )
  const terms = await knex<TermsRow & { add_ons: string }>("prop_terms")
    .where("add_ons", "")
    .whereIn(
      "program_version_id",
      versions.map((version) => version.id)
    )
    .orderBy("phase_index")
  return versions.map((version) => {
    const sizes = version.document.sizes.flatMap(({ key }) =>
      sizeOf(key, version, terms, locale)
    )
    const phases = sizes[0]?.phases ?? []
    return {
      id: version.program_id,
      product_id: version.product_id,
      version: version.number,
      version_hash: version.hash,
      published_at: version.created_at,
      steps: phases.filter((phase) => !phase.funded).length,
      offer: offerOf(version.offer),
      sizes,
      add_ons: titled(version.document.addOns),
      platforms: titled(version.document.platforms),
    }
  })
}
