import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditHash, FIRST_PREVIOUS_HASH, type AuditContent } from "./audit-hash"

type Row = Omit<AuditContent, "at"> & { at: Date; hash: string }

/** Rows read at a time. */
const PAGE = 2000

const holds = (row: Row, seq: number, previous: string): boolean =>
  row.seq === seq &&
  row.previous_hash === previous &&
  row.hash === auditHash({ ...row, at: row.at.toISOString() })

/**
 * Walks the whole log from its first entry.
 *
 * @returns true when no entry is missing, changed or out of order.
 */
export async function verifyChain(knex: Knex): Promise<boolean> {
  let seq = 0
  let previous = FIRST_PREVIOUS_HASH
  for (;;) {
    const rows = await knex<Row>("prop_audit_entry")
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(PAGE)
    for (const row of rows) {
      if (!holds(row, seq + 1, previous)) {
        return false
      }
      seq = row.seq
      previous = row.hash
    }
    if (rows.length < PAGE) {
      return true
    }
  }
}
