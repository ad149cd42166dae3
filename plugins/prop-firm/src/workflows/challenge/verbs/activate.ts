import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { lockUnlessMoved } from "../lock-unless-moved"
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
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { challenge, account } = found
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
