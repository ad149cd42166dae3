import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A piece of SQL with the values of its question marks. */
export type Statement = { sql: string; bindings: readonly Knex.RawBinding[] }
