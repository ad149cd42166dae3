import { digest } from "./digest"

/** What the hash of an audit entry covers. */
export interface AuditContent {
  seq: number
  at: string
  actor_type: string
  actor_id: string | null
  action: string
  target_type: string | null
  target_id: string | null
  reason: string | null
  before_hash: string | null
  after_hash: string | null
  previous_hash: string
}

/** Hash of the entry before the first. */
export const FIRST_PREVIOUS_HASH = "0".repeat(64)

/** SHA-256 over the content in a fixed order; chains because it covers the hash before. */
export const auditHash = (entry: AuditContent): string =>
  digest([
    entry.seq,
    entry.at,
    entry.actor_type,
    entry.actor_id,
    entry.action,
    entry.target_type,
    entry.target_id,
    entry.reason,
    entry.before_hash,
    entry.after_hash,
    entry.previous_hash,
  ])
