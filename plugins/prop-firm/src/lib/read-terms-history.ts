import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { PublicTermsHistory } from "../types/http/program"
import { iso } from "./iso"

interface Row {
  number: number
  created_at: Date
  hash: string
  current: boolean
}

/**
 * The versions of the program that terms belong to, newest first, each with its terms
 * for the same size and phase; versions without that size or phase are left out.
 *
 * @throws MedusaError `not_found`.
 */
export async function readTermsHistory(
  knex: Knex,
  hash: string
): Promise<z.input<typeof PublicTermsHistory>["versions"]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with place as (
      select version.program_id, terms.size_key, terms.add_ons, terms.phase_key
      from prop_terms terms
      join prop_program_version version on version.id = terms.program_version_id
      where terms.hash = :hash
      order by terms.created_at
      limit 1
    )
    select version.number, version.created_at, terms.hash,
      version.id = program.current_version_id as current
    from place
    join prop_program program on program.id = place.program_id
    join prop_program_version version on version.program_id = place.program_id
    join prop_terms terms on terms.program_version_id = version.id
      and terms.size_key = place.size_key and terms.add_ons = place.add_ons
      and terms.phase_key = place.phase_key
    order by version.number desc`,
    { hash }
  )
  if (rows.length === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No terms with the hash ${hash} were published.`
    )
  }
  return rows.map(({ number, created_at, ...row }) => ({
    version: number,
    published_at: iso(created_at),
    hash: row.hash,
    current: row.current,
  }))
}
