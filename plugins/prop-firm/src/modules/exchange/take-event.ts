import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"

/** A signed event as its sender names it. */
export interface TakenEvent {
  source: string
  /** The sender's own id of the event: the same one is worked off once. */
  key: string
  digest: string
  kind: string
  subject: string | null
  happened_at: Date
  /** Nothing follows from it: it is only kept. */
  done: boolean
}

/**
 * Keeps an event before its sender is answered, inside the caller's transaction.
 *
 * @returns false when it came before.
 */
export async function takeEvent(
  trx: Knex.Transaction,
  { done, ...event }: TakenEvent
): Promise<boolean> {
  const rows: unknown[] = await trx("prop_inbox")
    .insert({
      id: `inb_${ulid()}`,
      ...event,
      status: done ? "done" : "pending",
    })
    .onConflict(["source", "key"])
    .ignore()
    .returning("id")
  return rows.length > 0
}
