import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditPartition } from "../audit/audit-partition"
import { readIdentity } from "./read-identity"

export type ReplayResult = {
  equal: boolean
  /** Events folded. */
  events: number
  /** The month at whose end the replay began, where older ones are dropped. */
  since: string | null
  /** What differs between the replay and what is stored. */
  differences: string[]
}

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
  const { differences, events, since, words } = await auditPartition(
    knex,
    part,
    { accountId: id }
  )
  return { equal: differences === 0, events, since, differences: words }
}
