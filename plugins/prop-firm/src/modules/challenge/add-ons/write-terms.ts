import type { ResolvedPhase } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { termsRows } from "./terms-rows"

/** Publishes the terms of a size with add-ons when somebody chooses them first; again, it changes nothing. */
export async function writeTerms(
  knex: Knex,
  place: { program_version_id: string; size_key: string; add_ons: string },
  phases: ResolvedPhase[]
): Promise<void> {
  await knex("prop_terms")
    .insert(termsRows(place, phases))
    .onConflict(
      knex.raw(
        "(program_version_id, size_key, add_ons, phase_key) where deleted_at is null"
      )
    )
    .ignore()
}
