import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Closes the task raised with a key, if one is open: what it asked for has been decided. */
export async function closeTaskByKey(
  trx: Knex.Transaction,
  dedupeKey: string,
  doneBy: string | null
): Promise<void> {
  await trx("prop_task")
    .where({ dedupe_key: dedupeKey, status: "open" })
    .update({
      status: "done",
      done_at: trx.fn.now(),
      done_by: doneBy,
      updated_at: trx.fn.now(),
    })
}
