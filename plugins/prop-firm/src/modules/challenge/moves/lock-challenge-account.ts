import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { lockChallenge } from "./lock-challenge"
import type { ChallengeAccountState, ChallengeState } from "./rows"

/**
 * Holds a challenge account and its challenge until the transaction ends.
 *
 * @throws MedusaError `not_found`.
 */
export async function lockChallengeAccount(
  trx: Knex.Transaction,
  id: string
): Promise<{ challenge: ChallengeState; account: ChallengeAccountState }> {
  const found = await trx<ChallengeAccountState>("prop_challenge_account")
    .select("challenge_id")
    .where({ id })
    .first()
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no challenge account ${id}.`
    )
  }
  const challenge = await lockChallenge(trx, found.challenge_id)
  const account = await trx<ChallengeAccountState>("prop_challenge_account")
    .where({ id })
    .forUpdate()
    .first()
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no challenge account ${id}.`
    )
  }
  return { challenge, account }
}
