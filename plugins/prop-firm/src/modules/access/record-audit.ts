import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { auditHash, FIRST_PREVIOUS_HASH } from "./audit-hash"
import { digest } from "./digest"

export interface AuditInput {
  actor: Actor
  /** What was done, "noun.verb", e.g. "program.publish". */
  action: string
  target?: { type: string; id: string }
  reason?: string | null
  /** State before and after; only their digests are stored. */
  before?: unknown
  after?: unknown
}

/** Any constant: taken by whoever appends, held until the transaction ends. */
const CHAIN_LOCK = 7_210_001

/**
 * Appends to the audit log inside the caller's own transaction, so that the change
 * and its record exist together. Call it last: it serialises with every other
 * writer of the log until the transaction ends.
 */
export async function recordAudit(
  trx: Knex.Transaction,
  input: AuditInput
): Promise<string> {
  await trx.raw("select pg_advisory_xact_lock(?)", [CHAIN_LOCK])
  const last = await trx<{ seq: number; hash: string }>("prop_audit_entry")
    .select("seq", "hash")
    .orderBy("seq", "desc")
    .first()
  const content = {
    seq: (last?.seq ?? 0) + 1,
    at: new Date().toISOString(),
    actor_type: input.actor.type,
    actor_id: input.actor.id,
    action: input.action,
    target_type: input.target?.type ?? null,
    target_id: input.target?.id ?? null,
    reason: input.reason ?? null,
    before_hash: input.before === undefined ? null : digest(input.before),
    after_hash: input.after === undefined ? null : digest(input.after),
    previous_hash: last?.hash ?? FIRST_PREVIOUS_HASH,
  }
  const id = generateEntityId(undefined, "audit")
  await trx("prop_audit_entry").insert({
    id,
    ...content,
    hash: auditHash(content),
  })
  return id
}
