import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const MOST_BYTES = 4_000_000

export type JournalRow = { seq: number; entries: number; body: Buffer }

/**
 * Rows of a partition behind one and up to another, in order, a few megabytes at
 * a time: the next ones are read while these are worked on.
 */
export async function* readRows(
  knex: Knex,
  part: number,
  after: number,
  upTo: number
): AsyncGenerator<JournalRow[]> {
  let next = after < upTo ? readPage(knex, part, after, upTo) : null
  while (next) {
    const page: JournalRow[] = await next
    const end = page[page.length - 1]
    if (!end) {
      return
    }
    next = end.seq < upTo ? readPage(knex, part, end.seq, upTo) : null
    // Whoever stops before does not wait for it.
    next?.catch(() => undefined)
    yield page
  }
}

async function readPage(
  knex: Knex,
  part: number,
  after: number,
  upTo: number
): Promise<JournalRow[]> {
  const { rows } = await knex.raw<{
    rows: { seq: string; entries: number; body: Buffer }[]
  }>(
    `select seq, entries, body from (
       select seq, entries, body,
         sum(octet_length(body)) over (order by seq) as bytes
       from (select seq, entries, body from prop_journal
         where part = ? and seq > ? and seq <= ? order by seq limit 2000) r
     ) sized
     where bytes - octet_length(body) < ? order by seq`,
    [part, after, Math.min(upTo, Number.MAX_SAFE_INTEGER), MOST_BYTES]
  )
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}
