import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ChallengeInput } from "./insert-challenge"

interface Row {
  program_version_id: string
  variants: Record<string, string>
  terms_id: string
  hash: string
  phase_key: string
  title: string
  funded: boolean
  document: { currency: string; initialBalance: string }
}

/** A size of a program under the terms that are published now; undefined where there is none. */
export async function resolveGrant(
  trx: Knex.Transaction,
  program_id: string,
  size_key: string
): Promise<ChallengeInput["unit"] | undefined> {
  const row = await trx("prop_program as program")
    .join(
      "prop_program_version as version",
      "version.id",
      "program.current_version_id"
    )
    .join("prop_terms as terms", "terms.program_version_id", "version.id")
    .where("program.id", program_id)
    .whereNull("program.deleted_at")
    .where("terms.size_key", size_key)
    .where("terms.phase_index", 0)
    .where("terms.add_ons", "")
    .first<Row | undefined>(
      "version.id as program_version_id",
      "version.variants",
      "terms.id as terms_id",
      "terms.hash",
      "terms.phase_key",
      "terms.title",
      "terms.funded",
      "terms.document"
    )
  return (
    row && {
      line_item_id: null,
      ordinal: null,
      program_id,
      program_version_id: row.program_version_id,
      size_key,
      add_ons: "",
      // Nobody chose: the program's first.
      platform_key: null,
      variant_id: row.variants[size_key] ?? null,
      first: {
        terms_id: row.terms_id,
        terms_hash: row.hash,
        phase_key: row.phase_key,
        title: row.title,
        funded: row.funded,
        currency: row.document.currency,
        initial_balance: row.document.initialBalance,
      },
    }
  )
}
