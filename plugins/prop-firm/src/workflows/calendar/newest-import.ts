import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** When a calendar was last imported, null before the first time. */
export async function newestImport(knex: Knex): Promise<Date | null> {
  const row =
    await knex("prop_news_import").max<{ at: Date | null }[]>(
      "imported_at as at"
    )
  return row[0]?.at ?? null
}
