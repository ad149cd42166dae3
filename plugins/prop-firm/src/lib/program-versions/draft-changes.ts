import {
  parseProgram,
  programChanges,
  type Locale,
  type ProgramDocument,
} from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { AdminDraftChanges } from "../../types/http/program"

/**
 * What publishing a program's draft would change, in words.
 *
 * @throws MedusaError `not_found`.
 */
export async function draftChanges(
  knex: Knex,
  id: string,
  locale: Locale | undefined
): Promise<z.infer<typeof AdminDraftChanges>> {
  const row = await knex("prop_program as program")
    .leftJoin(
      "prop_program_version as version",
      "version.id",
      "program.current_version_id"
    )
    .where("program.id", id)
    .whereNull("program.deleted_at")
    .first<{ draft: unknown; document: ProgramDocument | null } | undefined>(
      "program.draft",
      "version.document"
    )
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no program ${id}.`
    )
  }
  const draft = parseProgram(row.draft)
  if (!draft.ok) {
    return { changes: null, problems: draft.problems }
  }
  return {
    changes:
      row.document && programChanges(row.document, draft.program, { locale }),
    problems: [],
  }
}
