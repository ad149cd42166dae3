import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The connection new accounts of a phase are opened on: the active one the phase
 * names by id, name or provider, and no other; the firm's oldest active one for a
 * phase that names none.
 */
export async function chooseConnection(
  knex: Knex,
  named: string | undefined
): Promise<{ id: string; provider: string } | null> {
  const active = await knex("prop_platform_connection")
    .where({ status: "active", deleted_at: null })
    .orderBy("created_at")
    .select<{ id: string; name: string; provider: string }[]>(
      "id",
      "name",
      "provider"
    )
  if (named === undefined) {
    return active[0] ?? null
  }
  return (
    active.find(({ id, name, provider }) =>
      [id, name, provider].includes(named)
    ) ?? null
  )
}
