import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditPartition } from "../audit/audit-partition"
import { PARTS } from "../engine/part-of"
import { writeStates } from "../read-model/write-states"
import { readBoundary } from "./boundary"
import { writeBoundary } from "./write-boundary"

/** What was dropped, and why something that is old enough was not. */
export type DroppedMonths = { dropped: string[]; kept: string | null }

/** Whoever commits waits for this long at most while a month is taken out. */
const LOCK_TIMEOUT = "3s"

/**
 * Drops months of the journal that are older than those to be kept. Before that,
 * every partition is replayed and audited up to where it will begin, and the
 * states there are stored; where anything differs, or a restart would still need
 * an old row, nothing is dropped.
 *
 * @param monthsKept full months before the current one
 */
export async function dropMonths(
  knex: Knex,
  monthsKept: number,
  now: Date
): Promise<DroppedMonths> {
  const first = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsKept, 1)
  )
  const firstKept = first.toISOString().slice(0, 7)
  const old = (await readMonths(knex)).filter((month) => month < firstKept)
  const newest = old[old.length - 1]
  if (newest === undefined) {
    return { dropped: [], kept: null }
  }
  for (let part = 0; part < PARTS; part++) {
    const kept = await moveBoundary(knex, part, old, newest)
    if (kept) {
      return { dropped: [], kept }
    }
  }
  const dropped: string[] = []
  for (const month of old) {
    const kept = await dropMonth(knex, month)
    if (kept) {
      return { dropped, kept }
    }
    dropped.push(month)
  }
  return { dropped, kept: null }
}

const tableOf = (month: string) => `prop_journal_${month.replace("-", "_")}`

/** The months that the journal has tables for, oldest first. */
async function readMonths(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select c.relname as name from pg_inherits i
       join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'prop_journal'::regclass order by 1`
  )
  return rows.flatMap(({ name }) => {
    const [, year, month] = /^prop_journal_(\d{4})_(\d{2})$/.exec(name) ?? []
    return year && month ? [`${year}-${month}`] : []
  })
}

/** Stores the states behind the last old row of a partition. Answers why it cannot. */
async function moveBoundary(
  knex: Knex,
  part: number,
  old: string[],
  month: string
): Promise<string | null> {
  let seq = 0
  for (const one of old) {
    const rows = await knex(tableOf(one))
      .where({ part })
      .max<{ max: string | null }[]>("seq as max")
    seq = Math.max(seq, Number(rows[0]?.max ?? 0))
  }
  const before = await readBoundary(knex, part)
  if (seq <= (before?.seq ?? 0)) {
    return null
  }
  const head = await knex("prop_evaluation_head")
    .where({ part })
    .first<{ snapshot_seq: string } | undefined>("snapshot_seq")
  if (Number(head?.snapshot_seq ?? 0) < seq) {
    return `partition ${part} has no snapshot behind row ${seq} yet, so a restart needs older ones`
  }
  const previousDigest = before?.digest ?? null
  const audit = await auditPartition(knex, part, {
    upTo: seq,
    onEnd: async ({ accounts, behind }) => {
      // What a restart without page snapshots goes on from.
      await writeStates(knex, behind)
      await writeBoundary(knex, part, { seq, month, previousDigest }, accounts)
    },
  })
  return audit.differences === 0 ? null : `${audit.words[0]}`
}

/** Takes a month out, if all of it is before the boundaries. Answers why it cannot. */
async function dropMonth(knex: Knex, month: string): Promise<string | null> {
  const table = tableOf(month)
  try {
    return await knex.transaction(async (trx) => {
      await trx.raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`)
      await trx.raw("lock table prop_journal in access exclusive mode")
      const needed = await trx(`${table} as j`)
        .leftJoin("prop_journal_boundary as b", "b.part", "j.part")
        .whereRaw("j.seq > coalesce(b.seq, 0)")
        .first<{ part: number } | undefined>("j.part")
      if (needed) {
        return `${month} has rows of partition ${needed.part} that are not before its boundary`
      }
      await trx.schema.dropTable(table)
      return null
    })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === "55P03") {
      return `the journal was busy when ${month} was to be dropped`
    }
    throw error
  }
}
