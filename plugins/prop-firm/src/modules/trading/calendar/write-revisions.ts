import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../../lib/actor"
import type { Changes } from "./stored-event"

/** One entry of an event's history. */
export type NewRevision = {
  eventId: string
  number: number
  kind: string
  changes: Changes
  /** Hash of what the source said; null for people's decisions. */
  rawHash: string | null
}

/** Who or what brought the revisions about. */
export type RevisionBy = {
  actor: Actor
  importId: string | null
  reason: string | null
}

/** Appends revisions; they are facts and never change. */
export async function writeRevisions(
  trx: Knex.Transaction,
  revisions: NewRevision[],
  { actor, importId, reason }: RevisionBy
): Promise<void> {
  if (revisions.length === 0) {
    return
  }
  await trx("prop_news_revision").insert(
    revisions.map(({ eventId, number, kind, changes, rawHash }) => ({
      event_id: eventId,
      number,
      kind,
      changes: JSON.stringify(changes),
      raw_hash: rawHash,
      import_id: importId,
      actor_type: actor.type,
      actor_id: actor.id,
      reason,
    }))
  )
}
