import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FirstPhase } from "../purchase/purchase"
import type { ChallengeState } from "./rows"

/** The terms of one phase of a challenge under a version; undefined after the last phase. */
export async function readPhase(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  phaseIndex: number,
  program_version_id = challenge.program_version_id
): Promise<FirstPhase | undefined> {
  const row = await trx("prop_terms")
    .select<{
      id: string
      phase_key: string
      title: string
      funded: boolean
      hash: string
      document: { currency: string; initialBalance: string }
    }>("id", "phase_key", "title", "funded", "hash", "document")
    .where({
      program_version_id,
      size_key: challenge.size_key,
      add_ons: challenge.add_ons,
      phase_index: phaseIndex,
    })
    .first()
  return (
    row && {
      terms_id: row.id,
      terms_hash: row.hash,
      phase_key: row.phase_key,
      title: row.title,
      funded: row.funded,
      currency: row.document.currency,
      initial_balance: row.document.initialBalance,
    }
  )
}
