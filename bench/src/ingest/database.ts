import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"

export const openDatabase = (url: string): Knex => {
  const knex = ModulesSdkUtils.createPgConnection({
    clientUrl: url,
    pool: { min: 0, max: 2 },
  }) as Knex
  return knex
}

/** A new, empty database on the same server; answers its address. */
export const createDatabase = async (
  url: string,
  name: string
): Promise<string> => {
  const server = openDatabase(url)
  await server.raw(`drop database if exists ?? with (force)`, [name])
  await server.raw("create database ??", [name])
  await server.destroy()
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

/** Gives the space of a database back. */
export const dropDatabase = async (url: string, name: string) => {
  const server = openDatabase(url)
  await server.raw(`drop database if exists ?? with (force)`, [name])
  await server.destroy()
}

interface JournalSize {
  updates: number
  /** With everything the database keeps beside them. */
  bytes: number
}

/** What is in the journal, and the disk it takes. */
export const journalSize = async (knex: Knex): Promise<JournalSize> => {
  const { rows } = await knex.raw<{
    rows: { updates: string; bytes: string }[]
  }>(`select (select coalesce(sum(entries), 0) from prop_journal) as updates,
       (select sum(pg_total_relation_size(relid))
        from pg_partition_tree('prop_journal') where isleaf) as bytes`)
  return {
    updates: Number(rows[0]?.updates),
    bytes: Number(rows[0]?.bytes),
  }
}
