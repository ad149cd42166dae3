import { describeTerms, type Locale, type Terms } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { PublicTermsAnswer } from "../types/http/program"
import { iso } from "./iso"

interface Row {
  id: string
  hash: string
  size_key: string
  phase_key: string
  title: string
  funded: boolean
  document: Terms
  created_at: Date
  number: number
  name: string
}

/**
 * Terms by their content hash; of several publications of the same content, the
 * first.
 *
 * @throws MedusaError `not_found`.
 */
export async function readPublicTerms(
  knex: Knex,
  hash: string,
  locale: Locale | undefined
): Promise<z.infer<typeof PublicTermsAnswer>["terms"]> {
  const row = await knex("prop_terms as terms")
    .join(
      "prop_program_version as version",
      "version.id",
      "terms.program_version_id"
    )
    .join("prop_program as program", "program.id", "version.program_id")
    .where("terms.hash", hash)
    .orderBy("terms.created_at")
    .select<Row[]>(
      "terms.*",
      "version.number",
      knex.raw("version.document->>'name' as name")
    )
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No terms with the hash ${hash} were published.`
    )
  }
  return {
    id: row.id,
    hash: row.hash,
    program: row.name,
    version: row.number,
    size: row.size_key,
    phase: row.phase_key,
    title: row.title,
    funded: row.funded,
    published_at: iso(row.created_at),
    document: row.document,
    sentences: describeTerms(row.document, { locale }),
  }
}
