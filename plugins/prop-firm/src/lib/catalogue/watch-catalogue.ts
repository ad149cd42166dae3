import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { WATCHED_TABLES } from "./watched-tables"

const TRIGGER = "prop_catalogue_changed"

/** Tables that are there and do not tell of changes yet. */
async function unwatched(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select name from unnest(cast(? as text[])) as name
    where to_regclass(quote_ident(name)) is not null and not exists (
      select 1 from pg_trigger
      where tgrelid = to_regclass(quote_ident(name)) and tgname = ?
    )`,
    [WATCHED_TABLES, TRIGGER]
  )
  return rows.map(({ name }) => name)
}

const watch = (knex: Knex, table: string): Promise<void> =>
  knex.transaction(async (transaction) => {
    await transaction.raw(
      "select pg_advisory_xact_lock(hashtext('prop_catalogue_changed'))"
    )
    if ((await unwatched(transaction)).includes(table)) {
      await transaction.raw(
        `create trigger ${TRIGGER} after insert or update or delete or truncate on ?? for each statement execute function prop_catalogue_changed()`,
        [table]
      )
    }
  })

/**
 * Has every table behind the catalogue tell of its changes. A trigger that is missing is
 * added, by one process at a time, and stays in the database. Each table is a transaction of
 * its own: nobody waits for one table while this holds another.
 *
 * @throws What the database says where its user may not add triggers.
 */
export async function watchCatalogue(knex: Knex): Promise<void> {
  for (const table of await unwatched(knex)) {
    await watch(knex, table)
  }
}
