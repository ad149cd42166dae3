import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Closes the open tasks of a kind about one thing: what they asked has been answered. */
export async function closeTasksAbout(
  trx: Knex.Transaction,
  kind: string,
  reference: { type: string; id: string },
  doneBy: string | null
): Promise<void> {
  await trx("prop_task")
    .where({
      kind,
      reference_type: reference.type,
      reference_id: reference.id,
      status: "open",
    })
    .update({
      status: "done",
      done_at: trx.fn.now(),
      done_by: doneBy,
      updated_at: trx.fn.now(),
    })
}
