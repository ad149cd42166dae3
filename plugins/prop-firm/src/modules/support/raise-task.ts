import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { raiseTasks } from "./raise-tasks"

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
  await raiseTasks(trx, [input])
  const row = await trx<{ id: string }>("prop_task")
    .select("id")
    .where("dedupe_key", input.dedupe_key)
    .first()
  return row?.id ?? ""
}
