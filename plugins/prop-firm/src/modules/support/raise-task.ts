import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface TaskInput {
  /** What sort of work it is, e.g. "order.duplicate". */
  kind: string
  title: string
  detail?: string | null
  reference?: { type: string; id: string }
  /** The same key raises one task for ever, also after it is done. */
  dedupe_key: string
}

/**
 * Puts something before a person, inside the caller's own transaction.
 *
 * @returns the id of the task, new or raised before.
 */
export async function raiseTask(
  trx: Knex | Knex.Transaction,
  input: TaskInput
): Promise<string> {
  await trx("prop_task")
    .insert({
      id: generateEntityId(undefined, "task"),
      kind: input.kind,
      title: input.title,
      detail: input.detail ?? null,
      reference_type: input.reference?.type ?? null,
      reference_id: input.reference?.id ?? null,
      dedupe_key: input.dedupe_key,
      status: "open",
    })
    .onConflict("dedupe_key")
    .ignore()
  const row = await trx<{ id: string }>("prop_task")
    .select("id")
    .where("dedupe_key", input.dedupe_key)
    .first()
  return row?.id ?? ""
}
