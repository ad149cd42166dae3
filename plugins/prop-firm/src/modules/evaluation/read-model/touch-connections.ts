import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ConnectionTimes } from "../journal/group"

/** Notes when connections were heard of last, and their own times. */
export async function touchConnections(
  knex: Knex,
  connections: ReadonlyMap<string, ConnectionTimes>
): Promise<void> {
  for (const [id, { eventAt, clockAt }] of connections) {
    await knex.raw(
      `update prop_platform_connection set last_received_at = now(),
         last_event_at = greatest(last_event_at, ?::timestamptz),
         clock_at = greatest(clock_at, ?::timestamptz), updated_at = now()
       where id = ?`,
      [eventAt, clockAt, id]
    )
  }
}
