import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockProgram, type ProgramState } from "./lock-program"
import { nameOf } from "./name-of"

/**
 * Replaces a program's draft.
 *
 * @returns the program as it was before.
 * @throws MedusaError `not_found`, or `conflict` for an old revision.
 */
export async function updateDraft(
  trx: Knex.Transaction,
  input: { id: string; document: Record<string, unknown>; revision: number }
): Promise<ProgramState> {
  const before = await lockProgram(trx, input.id, input.revision)
  await trx("prop_program")
    .where({ id: input.id })
    .update({
      draft: JSON.stringify(input.document),
      name: nameOf(input.document) ?? before.name,
      revision: before.revision + 1,
      updated_at: trx.fn.now(),
    })
  return before
}
