import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether a verb with this key was carried out before. Ask under the challenge's row lock. */
export async function wasMoved(
  trx: Knex.Transaction,
  key: string
): Promise<boolean> {
  const row = await trx<{ id: string; key: string }>("prop_lifecycle_move")
    .select("id")
    .whereIn("key", [`${key}:challenge`, `${key}:challenge_account`])
    .first()
  return row !== undefined
}
