import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { eventColumns } from "./event-columns"
import type { Change, ImportPlan } from "./plan-import"
import type { StoredEvent } from "./stored-event"
import {
  writeRevisions,
  type NewRevision,
  type RevisionBy,
} from "./write-revisions"

const COLUMNS = `source_id text, title text, category text, currency text,
  country text, starts_at timestamptz, ends_at timestamptz, time_precision text,
  impact smallint, is_holiday boolean, forecast text, previous text, actual text,
  revised text, figures jsonb, raw_hash text`

/** Rows per statement. */
const CHUNK = 2000

const chunks = <T>(items: T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK)
  )

/** Writes what an import changes, and a revision for each event it touches. */
export async function writePlan(
  trx: Knex.Transaction,
  source: string,
  plan: ImportPlan,
  by: RevisionBy
): Promise<void> {
  const fresh = plan.fresh.map((row) => ({
    id: generateEntityId(undefined, "nev"),
    ...eventColumns(row),
  }))
  for (const rows of chunks(fresh)) {
    await trx.raw(
      `insert into prop_news_event (id, source, source_id, title, category,
         currency, country, starts_at, ends_at, time_precision, impact,
         is_holiday, forecast, previous, actual, revised, figures, raw_hash)
       select n.id, ?, n.source_id, n.title, n.category, n.currency, n.country,
         n.starts_at, n.ends_at, n.time_precision, n.impact, n.is_holiday,
         n.forecast, n.previous, n.actual, n.revised, n.figures, n.raw_hash
       from jsonb_to_recordset(?::jsonb) as n(id text, ${COLUMNS})`,
      [source, JSON.stringify(rows)]
    )
  }
  for (const changes of chunks([...plan.changed, ...plan.moved])) {
    await updateEvents(trx, changes)
  }
  await withdraw(trx, plan.withdrawn)
  const revisions: NewRevision[] = [
    ...fresh.map(({ id, raw_hash }) => ({
      ...{ eventId: id, number: 1, kind: "imported", changes: {} },
      rawHash: raw_hash,
    })),
    ...plan.changed.map((one) => revisionOf(one, "changed")),
    ...plan.moved.map((one) => revisionOf(one, "moved")),
    ...plan.withdrawn.map(({ id, revision }) => ({
      ...{
        eventId: id,
        number: revision + 1,
        kind: "withdrawn",
        rawHash: null,
      },
      changes: { withdrawn: { from: false, to: true } },
    })),
  ]
  for (const some of chunks(revisions)) {
    await writeRevisions(trx, some, by)
  }
}

function revisionOf(
  { event, row, changes }: Change,
  kind: string
): NewRevision {
  return {
    eventId: event.id,
    number: event.revision + 1,
    kind,
    changes,
    rawHash: eventColumns(row).raw_hash,
  }
}

/** An older file without actual figures does not take them away. */
async function updateEvents(trx: Knex.Transaction, changes: Change[]) {
  const rows = changes.map(({ event, row }) => ({
    id: event.id,
    ...eventColumns({
      ...row,
      actual: row.actual ?? event.actual,
      revised: row.revised ?? event.revised,
    }),
  }))
  await trx.raw(
    `update prop_news_event e set
       source_id = coalesce(n.source_id, e.source_id), title = n.title,
       category = n.category, currency = n.currency, country = n.country,
       starts_at = n.starts_at, ends_at = n.ends_at,
       time_precision = n.time_precision, impact = n.impact,
       is_holiday = n.is_holiday, forecast = n.forecast,
       previous = n.previous, actual = n.actual, revised = n.revised,
       figures = n.figures, raw_hash = n.raw_hash, withdrawn_at = null,
       revision = e.revision + 1, imported_at = now()
     from jsonb_to_recordset(?::jsonb) as n(id text, ${COLUMNS})
     where e.id = n.id`,
    [JSON.stringify(rows)]
  )
}

async function withdraw(trx: Knex.Transaction, events: StoredEvent[]) {
  await trx("prop_news_event")
    .whereRaw("id = any(?)", [events.map(({ id }) => id)])
    .update({
      withdrawn_at: trx.fn.now(),
      revision: trx.raw("revision + 1"),
    })
}
