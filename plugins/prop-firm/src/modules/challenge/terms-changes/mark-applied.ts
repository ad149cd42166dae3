import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TermsChangeReachRow } from "./terms-change"

/** Notes from when on a change holds for a challenge; the first time counts. */
export async function markApplied(
  trx: Knex.Transaction,
  change_id: string,
  challenge_id: string,
  challenge_account_id: string
): Promise<void> {
  await trx<TermsChangeReachRow>("prop_terms_change_reach")
    .where({ change_id, challenge_id, applied_at: null })
    .update({ applied_at: new Date(), challenge_account_id })
}
