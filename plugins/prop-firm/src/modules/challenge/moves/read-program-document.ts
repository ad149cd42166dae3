import type { ProgramDocument } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ChallengeState } from "./rows"

/** The program document a challenge was sold with. */
export async function readProgramDocument(
  trx: Knex.Transaction,
  challenge: ChallengeState
): Promise<ProgramDocument | undefined> {
  const row = await trx("prop_program_version")
    .select<{ document: ProgramDocument }>("document")
    .where({ id: challenge.program_version_id })
    .first()
  return row?.document
}
