import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Closes a task.
 *
 * @returns false when it was closed before.
 * @throws MedusaError `not_found`.
 */
export async function closeTask(
  trx: Knex.Transaction,
  id: string,
  doneBy: string | null
): Promise<boolean> {
  const task = await trx<{ id: string; status: string }>("prop_task")
    .where({ id })
    .forUpdate()
    .first()
  if (!task) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no task ${id}.`
    )
  }
  if (task.status === "done") {
    return false
  }
  await trx("prop_task").where({ id }).update({
    status: "done",
    done_at: trx.fn.now(),
    done_by: doneBy,
    updated_at: trx.fn.now(),
  })
  return true
}
