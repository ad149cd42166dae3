import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountCache } from "./account-cache"
import type { EventsSubmission } from "./events-submission"
import { wireKey } from "./group-builder"

type Asked = { connection_id: string; login: string; wire_seq: number }

/**
 * Which of the submitted sequence numbers are in the journal already. Only those
 * not above the last one of their login can be, so a normal batch asks nothing.
 */
export async function findSeen(
  knex: Knex,
  cache: AccountCache,
  group: { submission: EventsSubmission }[]
): Promise<Set<string>> {
  const asked: Asked[] = []
  for (const { submission } of group) {
    if (submission.kind !== "wire") {
      continue
    }
    for (const { login, seq } of submission.items) {
      const known = cache.getByLogin(submission.connectionId, login)
      if (known && known.lastWireSeq !== null && seq <= known.lastWireSeq) {
        asked.push({
          connection_id: submission.connectionId,
          login,
          wire_seq: seq,
        })
      }
    }
  }
  if (asked.length === 0) {
    return new Set()
  }
  const { rows } = await knex.raw<{
    rows: { connection_id: string; login: string; wire_seq: string }[]
  }>(
    `select j.connection_id, j.login, j.wire_seq from prop_journal j
     join jsonb_to_recordset(?::jsonb)
       as n(connection_id text, login text, wire_seq bigint)
     on j.connection_id = n.connection_id and j.login = n.login
       and j.wire_seq = n.wire_seq`,
    [JSON.stringify(asked)]
  )
  return new Set(
    rows.map(({ connection_id, login, wire_seq }) =>
      wireKey(connection_id, login, Number(wire_seq))
    )
  )
}
