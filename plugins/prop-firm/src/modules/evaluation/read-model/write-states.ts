import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StateRow } from "./state-row"
import { statesStatement } from "./states-statement"

/** Writes rows of accounts; a row that is newer already stays as it is. */
export async function writeStates(
  knex: Knex,
  rows: readonly StateRow[]
): Promise<void> {
  if (rows.length > 0) {
    const { sql, bindings } = statesStatement(rows)
    await knex.raw(sql, bindings)
  }
}
