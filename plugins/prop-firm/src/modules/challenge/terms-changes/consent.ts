import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { TermsChangeReachRow, TermsChangeRow } from "./terms-change"

interface ConsentInput {
  change_id: string
  challenge_id: string
  customer_id: string
  ip: string | null
}

/**
 * Records that a trader agrees to a change for a challenge of theirs; again it
 * changes nothing.
 *
 * @throws MedusaError `not_found`, or `not_allowed` for a change that was withdrawn.
 */
export async function consent(
  trx: Knex.Transaction,
  { change_id, challenge_id, customer_id, ip }: ConsentInput
): Promise<boolean> {
  const row = await trx<TermsChangeReachRow>("prop_terms_change_reach")
    .where({ change_id, challenge_id, customer_id })
    .forUpdate()
    .first()
  const change = await trx<TermsChangeRow>("prop_terms_change")
    .where({ id: change_id })
    .first()
  if (!row || !change) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no change of terms ${change_id} for challenge ${challenge_id}.`
    )
  }
  if (row.consented_at) {
    return false
  }
  if (change.withdrawn_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This change of terms was withdrawn."
    )
  }
  await trx<TermsChangeReachRow>("prop_terms_change_reach")
    .where({ change_id, challenge_id })
    .update({ consented_at: new Date(), consent_ip: ip })
  return true
}
