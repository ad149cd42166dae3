import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { outboxStatement } from "./outbox-statement"

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
  const { sql, bindings } = outboxStatement(entries)
  await trx.raw(sql, bindings)
}
