import { ulid } from "ulid"
import type { OutboxEntry } from "./enqueue-outbox"
import type { Statement } from "./statement"

/** Puts effects into the outbox; a key that is there already changes nothing. */
export function outboxStatement(entries: readonly OutboxEntry[]): Statement {
  const rows = entries.map((entry) => ({ id: `outb_${ulid()}`, ...entry }))
  return {
    sql: `insert into prop_outbox (id, topic, key, payload, stream)
     select * from jsonb_to_recordset(?::jsonb) as n(id text, topic text,
       key text, payload jsonb, stream text)
     on conflict (key) do nothing`,
    // One parameter, however many: a statement has room for 65,535.
    bindings: [JSON.stringify(rows)],
  }
}
