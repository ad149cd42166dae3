import {
  programChanges,
  type Locale,
  type ProgramDocument,
} from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import type { TermsChangeRow } from "../../modules/challenge/terms-changes/terms-change"
import type { StoreTermsChange } from "../../types/http/terms-change"
import { iso, isoOrNull } from "../iso"

interface Row extends TermsChangeRow {
  challenge_id: string
  challenge_number: string
  size_key: string
  consented_at: Date | null
  applied_at: Date | null
  number: number
  before: ProgramDocument
  after: ProgramDocument
}

/** How many are shown at most. */
const MOST = 50

/** Changes of terms announced for a trader's challenges, the newest first; those withdrawn before they held are left out. */
export async function readOwnChanges(
  knex: Knex,
  customerId: string,
  locale: Locale | undefined
): Promise<z.infer<typeof StoreTermsChange>[]> {
  const rows = await knex("prop_terms_change_reach as reach")
    .join("prop_terms_change as change", "change.id", "reach.change_id")
    .join("prop_challenge as challenge", "challenge.id", "reach.challenge_id")
    .join(
      "prop_program_version as target",
      "target.id",
      "change.program_version_id"
    )
    .join(
      "prop_program_version as sold",
      "sold.id",
      "challenge.program_version_id"
    )
    .where("reach.customer_id", customerId)
    .whereRaw("(change.withdrawn_at is null or reach.applied_at is not null)")
    .orderBy("change.created_at", "desc")
    .limit(MOST)
    .select<Row[]>(
      "change.*",
      "reach.challenge_id",
      "reach.consented_at",
      "reach.applied_at",
      "challenge.number as challenge_number",
      "challenge.size_key",
      "target.number",
      "sold.document as before",
      "target.document as after"
    )
  return rows.map((row) => ({
    id: row.id,
    challenge_id: row.challenge_id,
    challenge_number: row.challenge_number,
    program: row.after.name,
    version: row.number,
    scope: row.scope,
    announcement: row.announcement,
    announced_at: iso(row.created_at),
    effective_at: iso(row.effective_at),
    consent_required: row.consent_required,
    consented_at: isoOrNull(row.consented_at),
    applied_at: isoOrNull(row.applied_at),
    changes: programChanges(row.before, row.after, { locale }).filter(
      ({ sizes }) => sizes === null || sizes.includes(row.size_key)
    ),
  }))
}
