import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"

export type OutboxEntry = {
  /** What is to be done, e.g. "platform.open_account". */
  topic: string
  /** Unique for ever: the same key enqueues once, however often it is asked. */
  key: string
  payload: Record<string, unknown>
  /** Rows of one stream are worked off in order, e.g. a challenge account id. */
  stream?: string
}

/**
 * Writes an effect that must happen once into the outbox, inside the caller's
 * own database transaction: it exists exactly when the caller's facts exist.
 * A key that is there already changes nothing.
 */
export async function enqueueOutbox(
  trx: Knex.Transaction,
  ...entries: OutboxEntry[]
): Promise<void> {
  if (entries.length === 0) {
    return
  }
  const rows = entries.map((entry) => ({ id: `outb_${ulid()}`, ...entry }))
  // One parameter, however many: a statement has room for 65,535.
  await trx.raw(
    `insert into prop_outbox (id, topic, key, payload, stream)
     select * from jsonb_to_recordset(?::jsonb) as n(id text, topic text,
       key text, payload jsonb, stream text)
     on conflict (key) do nothing`,
    [JSON.stringify(rows)]
  )
}
