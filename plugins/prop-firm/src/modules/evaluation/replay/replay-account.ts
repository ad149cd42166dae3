import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditPartition } from "../audit/audit-partition"
import { proofsOf, readBreaches } from "./proofs"
import type { Proof } from "./proofs"
import { readIdentity } from "./read-identity"

export type ReplayResult = {
  equal: boolean
  /** Events folded. */
  events: number
  /** The month at whose end the replay began, where older ones are dropped. */
  since: string | null
  /** What differs between the replay and what is stored. */
  differences: string[]
  /** How it came to each breach, the newest last. */
  breaches: Proof[]
}

/** Breaches of one account that are told at most. */
const MOST_PROOFS = 100

/**
 * Folds the whole journal of a challenge account from its beginning and compares
 * its row, decisions and breaches with what is stored, in one snapshot of the
 * database, so that updates may go on meanwhile.
 *
 * @throws NOT_FOUND when the account is not under evaluation.
 */
export async function replayAccount(
  knex: Knex,
  id: string
): Promise<ReplayResult> {
  const { part } = await readIdentity(knex, id)
  const stored = await readBreaches(knex, id)
  const breaches: Proof[] = []
  const audit = await auditPartition(knex, part, {
    accountId: id,
    onSteps: (steps) => {
      breaches.push(...steps.flatMap((step) => proofsOf(step, stored)))
      breaches.splice(0, breaches.length - MOST_PROOFS)
    },
  })
  return {
    equal: audit.differences === 0,
    events: audit.events,
    since: audit.since,
    differences: audit.words,
    breaches,
  }
}
