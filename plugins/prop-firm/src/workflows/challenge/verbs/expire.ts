import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallengeAccount } from "../../../modules/challenge/moves/lock-challenge-account"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { wasMoved } from "../../../modules/challenge/moves/was-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { endFunded } from "./end-funded"

/** Time ran out: challenge account and challenge expire; a won challenge only ends. */
export async function expire(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput
): Promise<Move[]> {
  const { challenge, account } = await lockChallengeAccount(
    trx,
    input.challenge_account_id
  )
  if (await wasMoved(trx, input.key)) {
    return []
  }
  const context = contextOf(input)
  const moves = [await moveChallengeAccount(trx, account, "expire", context)]
  if (account.funded) {
    await endFunded(trx, challenge)
  } else {
    moves.push(await moveChallenge(trx, challenge, "expire", context))
  }
  return moves
}
