import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallengeAccount } from "../../../modules/challenge/moves/lock-challenge-account"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { wasMoved } from "../../../modules/challenge/moves/was-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"

export interface ActivateInput extends ChallengeAccountMoveInput {
  connection_id: string
  /** The platform's login, unique per connection. */
  login: string
}

/**
 * The platform login is open: trading may begin. The first one starts the
 * challenge; a program without evaluation phases is won with it.
 */
export async function activate(
  trx: Knex.Transaction,
  input: ActivateInput
): Promise<Move[]> {
  const { connection_id, login } = input
  const { challenge, account } = await lockChallengeAccount(
    trx,
    input.challenge_account_id
  )
  if (await wasMoved(trx, input.key)) {
    return []
  }
  const context = contextOf(input, { connection_id, login })
  const moves = [
    await moveChallengeAccount(trx, account, "activate", context, {
      connection_id,
      login,
      opened_at: trx.fn.now(),
    }),
  ]
  if (challenge.status === "provisioning") {
    const verb = account.funded ? "win" : "activate"
    moves.push(await moveChallenge(trx, challenge, verb, context))
  }
  return moves
}
