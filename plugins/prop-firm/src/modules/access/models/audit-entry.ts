import { model } from "@medusajs/framework/utils"

/**
 * One recorded change. Rows are written once: a database trigger refuses update
 * and delete, and each row's hash covers the row before it.
 */
const AuditEntry = model.define(
  { name: "audit_entry", tableName: "prop_audit_entry" },
  {
    id: model.id({ prefix: "audit" }).primaryKey(),
    seq: model.number().unique(),
    at: model.dateTime(),
    actor_type: model.text(),
    actor_id: model.text().index().nullable(),
    action: model.text(),
    target_type: model.text().nullable(),
    target_id: model.text().index().nullable(),
    reason: model.text().nullable(),
    /** Digest of what was there before and after, never personal data. */
    before_hash: model.text().nullable(),
    after_hash: model.text().nullable(),
    previous_hash: model.text(),
    hash: model.text(),
  }
)

export default AuditEntry
