import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChallengeState } from "./rows"

/**
 * Holds a challenge until the transaction ends. It is always locked before its
 * challenge accounts, so that two moves never wait for each other.
 *
 * @throws MedusaError `not_found`.
 */
export async function lockChallenge(
  trx: Knex.Transaction,
  id: string
): Promise<ChallengeState> {
  const row = await trx<ChallengeState>("prop_challenge")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no challenge ${id}.`
    )
  }
  return row
}
