import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * How long the oldest daily reset or deadline of connections on wall clocks has
 * been waiting to be run, in seconds; 0 where none is due.
 */
export async function readLag(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: { seconds: number }[] }>(
    `select coalesce(max(extract(epoch from now() - (
         select min(s.next_instant) from prop_account_state s
         where s.connection_id = c.id and s.next_instant <= now()))), 0)::float
       as seconds
     from prop_platform_connection c
     where c.clock = 'wall' and c.deleted_at is null`
  )
  return rows[0]?.seconds ?? 0
}
