import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallenge } from "../../../modules/challenge/moves/lock-challenge"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { endDoubt } from "./end-doubt"
import { endFunded } from "./end-funded"

/** Time ran out: challenge account and challenge expire; a won challenge only ends. */
export async function expire(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { account } = found
  const context = contextOf(input)
  const answered = input.was_open
    ? await endDoubt(trx, found.challenge, account, context)
    : []
  const challenge = await lockChallenge(trx, found.challenge.id)
  const moves = [
    ...answered,
    await moveChallengeAccount(trx, account, "expire", context),
  ]
  if (account.funded) {
    await endFunded(trx, challenge)
  } else {
    moves.push(await moveChallenge(trx, challenge, "expire", context))
  }
  return moves
}
