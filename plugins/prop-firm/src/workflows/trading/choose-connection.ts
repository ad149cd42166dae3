import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The connection new accounts of a phase are opened on: the active one the phase
 * names by id, name or provider, else the firm's oldest active one.
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
  const wanted = active.find(({ id, name, provider }) =>
    [id, name, provider].includes(named ?? "")
  )
  return wanted ?? active[0] ?? null
}
