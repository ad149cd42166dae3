import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditPartition } from "../audit/audit-partition"
import type { PartitionAudit } from "../audit/partition-audit"
import { PARTS } from "../engine/part-of"

/** Audits every partition in both forms; answers what the general one came to. */
export async function expectClean(knex: Knex): Promise<PartitionAudit[]> {
  const audits: PartitionAudit[] = []
  for (let part = 0; part < PARTS; part++) {
    for (const isFast of [true, false]) {
      const audit = await auditPartition(knex, part, { isFast })
      expect({ isFast, words: audit.words }).toEqual({ isFast, words: [] })
      if (!isFast) {
        audits.push(audit)
      }
    }
  }
  return audits
}
