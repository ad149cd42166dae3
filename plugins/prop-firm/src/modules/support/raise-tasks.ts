import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { TaskInput } from "./raise-task"

/** Puts several things before a person in one statement; a key raises its task once for ever. */
export async function raiseTasks(
  trx: Knex | Knex.Transaction,
  inputs: TaskInput[]
): Promise<void> {
  if (inputs.length === 0) {
    return
  }
  await trx("prop_task")
    .insert(
      inputs.map((input) => ({
        id: generateEntityId(undefined, "task"),
        kind: input.kind,
        title: input.title,
        detail: input.detail ?? null,
        reference_type: input.reference?.type ?? null,
        reference_id: input.reference?.id ?? null,
        dedupe_key: input.dedupe_key,
        status: "open",
      }))
    )
    .onConflict("dedupe_key")
    .ignore()
}
