import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { TermsChangeRow } from "../../modules/challenge/terms-changes/terms-change"
import type { AdminTermsChange } from "../../types/http/terms-change"
import { iso, isoOrNull } from "../iso"

type Presented = z.infer<typeof AdminTermsChange>

interface Row extends TermsChangeRow {
  number: number
  reached: number
  consented: number
  applied: number
}

/** Announced changes of a program, or one of them, the newest first, with how far each has come. */
export async function readTermsChanges(
  knex: Knex,
  which: { program_id: string } | { id: string }
): Promise<Presented[]> {
  const [[column, value] = ["id", ""]] = Object.entries(which)
  const rows = await knex("prop_terms_change as change")
    .join(
      "prop_program_version as version",
      "version.id",
      "change.program_version_id"
    )
    .join("prop_terms_change_reach as reach", "reach.change_id", "change.id")
    .where(`change.${column}`, value)
    .groupBy("change.id", "version.number")
    .orderBy("change.created_at", "desc")
    .select<Row[]>(
      "change.*",
      "version.number",
      knex.raw("count(*)::int as reached"),
      knex.raw("count(reach.consented_at)::int as consented"),
      knex.raw("count(reach.applied_at)::int as applied")
    )
  return rows.map((row) => ({
    id: row.id,
    version: row.number,
    scope: row.scope,
    announcement: row.announcement,
    effective_at: iso(row.effective_at),
    consent_required: row.consent_required,
    reason: row.reason,
    created_by: row.created_by,
    created_at: iso(row.created_at),
    withdrawn_at: isoOrNull(row.withdrawn_at),
    reached: row.reached,
    consented: row.consented,
    applied: row.applied,
  }))
}

/** @throws MedusaError `not_found`. */
export async function readTermsChange(
  knex: Knex,
  id: string
): Promise<Presented> {
  const [change] = await readTermsChanges(knex, { id })
  if (!change) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no change of terms ${id}.`
    )
  }
  return change
}
