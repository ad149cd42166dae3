import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The event was worked off. */
export async function finishEvent(
  knex: Knex,
  source: string,
  key: string
): Promise<void> {
  await knex("prop_inbox")
    .where({ source, key })
    .update({ status: "done", updated_at: knex.fn.now() })
}
