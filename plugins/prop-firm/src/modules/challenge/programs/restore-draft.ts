import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProgramState } from "./lock-program"

/**
 * Puts a draft back as it was, unless somebody has saved another one since. The
 * revision goes on: it never names two different drafts.
 */
export async function restoreDraft(
  knex: Knex,
  before: ProgramState
): Promise<void> {
  await knex("prop_program")
    .where({ id: before.id, revision: before.revision + 1 })
    .update({
      draft: before.draft && JSON.stringify(before.draft),
      name: before.name,
      revision: before.revision + 2,
      updated_at: knex.fn.now(),
    })
}
