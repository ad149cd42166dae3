import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { watchCatalogue } from "./watch-catalogue"

interface Row {
  count: string
  sum: string
  lists: string | null
}

const read = async (knex: Knex): Promise<Row> => {
  const { rows } = await knex.raw<{ rows: [Row] }>(
    `select cast(count(*) as text) as count, cast(coalesce(sum(id), 0) as text) as sum, (
      select string_agg(id, ' ' order by id) from price_list
      where deleted_at is null and status = 'active'
        and (starts_at is null or starts_at <= now())
        and (ends_at is null or ends_at >= now())
    ) as lists
    from prop_catalogue_change`
  )
  return rows[0]
}

/** A change of its own, so that no two databases say the same. */
const begin = (knex: Knex) =>
  knex.raw(
    `insert into prop_catalogue_change (id)
    values (cast(floor(random() * 9007199254740991) as bigint))`
  )

/**
 * Says which state of the catalogue is committed: another text after every change of what
 * it is made of, and whenever a price list begins or ends. Read it before what is kept under it.
 */
export async function readStamp(knex: Knex): Promise<string> {
  let row = await read(knex)
  if (row.count === "0") {
    // A new database, or one that was brought back from before it was watched.
    await watchCatalogue(knex)
    await begin(knex)
    row = await read(knex)
  }
  return `${row.count} ${row.sum} ${row.lists ?? ""}`
}
