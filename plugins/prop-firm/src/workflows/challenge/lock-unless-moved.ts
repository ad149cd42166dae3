import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallengeAccount } from "../../modules/challenge/moves/lock-challenge-account"
import { wasMoved } from "../../modules/challenge/moves/was-moved"
import type { ChallengeAccountMoveInput } from "./move-input"

/**
 * Holds a challenge account and its challenge for one verb; null when the verb's
 * key was used before, so that nothing is left to do.
 *
 * @throws MedusaError `not_found`.
 */
export async function lockUnlessMoved(
  trx: Knex.Transaction,
  { challenge_account_id, key }: ChallengeAccountMoveInput
): Promise<Awaited<ReturnType<typeof lockChallengeAccount>> | null> {
  const found = await lockChallengeAccount(trx, challenge_account_id)
  return (await wasMoved(trx, key)) ? null : found
}
