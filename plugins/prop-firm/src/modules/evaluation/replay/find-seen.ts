import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { SeenNumbers } from "../audit/seen-numbers"
import { RowReader } from "../encoding/row-reader"
import type { AccountIdentity } from "../engine/evaluated-account"
import type { BoundaryState } from "../retention/boundary"
import { readRows } from "../snapshot/read-rows"

/**
 * Whether a number of a login's stream is in the journal, told by reading it. Only
 * asked for numbers below those that memory knows all about.
 */
export async function findSeen(
  knex: Knex,
  { part, slot, connectionId, login }: AccountIdentity,
  seq: number,
  head: number
): Promise<boolean> {
  const old = await knex("prop_journal_v0")
    .where({ connection_id: connectionId, login, wire_seq: seq })
    .first<{ seq: string } | undefined>("seq")
  if (old || (await isBeforeBoundary(knex, part, slot, seq))) {
    return true
  }
  for await (const rows of readRows(knex, part, 0, head)) {
    for (const { body } of rows) {
      const reader = new RowReader(body)
      while (reader.next()) {
        const own = reader.journaled ? reader.journaled.seq : reader.seq
        if (reader.slot === slot && own === seq) {
          return true
        }
      }
    }
  }
  return false
}

/** Months that were dropped had numbers too: they are kept with their states. */
async function isBeforeBoundary(
  knex: Knex,
  part: number,
  slot: number,
  seq: number
): Promise<boolean> {
  const kept = await knex("prop_journal_boundary_state")
    .where({ part, slot })
    .first<{ body: BoundaryState } | undefined>("body")
  return kept !== undefined && new SeenNumbers(kept.body.seen).has(seq)
}
